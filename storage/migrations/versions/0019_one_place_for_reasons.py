"""One place for reasons; decisions of meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_MOVED = sa.text(
    """
    INSERT INTO remarks (ticket_id, person_id, verb, words, at)
    SELECT r.ticket_id, r.person_id,
        CASE WHEN EXISTS (
            SELECT 1 FROM journal j WHERE j.ticket_id = r.ticket_id AND j.at = r.at AND j.verb = 'ticket.released'
        ) THEN 'ticket.released' ELSE 'ticket.refused' END,
        r.why, r.at
    FROM refusals r JOIN tickets t ON t.id = r.ticket_id
    WHERE r.why <> '' AND r.person_id IS NOT NULL AND (t.kind <> 'dispute' OR t.urgent)
    AND NOT EXISTS (
        SELECT 1 FROM remarks m WHERE m.ticket_id = r.ticket_id AND m.person_id = r.person_id AND m.at = r.at
    )
    ORDER BY r.id
    """
)
"""Why something was given back, where it does not stand among the remarks already; of a quarrel nothing is kept."""


def upgrade() -> None:
    """Take the step."""
    op.execute(_MOVED)
    op.drop_table("refusals")
    op.add_column("meeting_items", sa.Column("decided", sa.Boolean(), server_default=sa.false(), nullable=False))
