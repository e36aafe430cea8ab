"""The first records."""

import sqlalchemy as sa
from alembic import op

from storage.engine import Characters, Data, Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "asides",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("channel", Characters(), nullable=False),
        sa.Column("reason", Characters(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asides")),
    )
    with op.batch_alter_table("asides", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_asides_at"), ["at"], unique=False)

    op.create_table(
        "codes",
        sa.Column("hash", Characters(), nullable=False),
        sa.Column("purpose", Data, nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_codes")),
    )
    op.create_table(
        "facts",
        sa.Column("name", Characters(), nullable=False),
        sa.Column("value", Data, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
    )
    op.create_table(
        "heard",
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_heard")),
    )
    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.create_index("ix_heard_at", ["at"], unique=False)

    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("verb", Characters(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("detail", Data, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
    )
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index("ix_journal_ticket", ["ticket_id"], unique=False)
        batch_op.create_index("ix_journal_verb_at", ["verb", "at"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", Characters(), nullable=False),
        sa.Column("audience", Characters(), nullable=False),
        sa.Column("text", Characters(), nullable=False),
        sa.Column("mention", Characters(), nullable=True),
        sa.Column("picture", Characters(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("state", Characters(), nullable=False),
        sa.Column("put_at", Instant(), nullable=False),
        sa.Column("next_at", Instant(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("receipt", Characters(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index("ix_outbox_address_ticket", ["address", "ticket_id"], unique=False)
        batch_op.create_index(
            "ix_outbox_waiting",
            ["next_at", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("kind", Characters(), nullable=False),
        sa.Column("name", Characters(), nullable=False),
        sa.Column("path", Characters(), nullable=False),
        sa.Column("ways", Data, nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["places.id"], name=op.f("fk_places_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_places")),
        sa.UniqueConstraint("parent_id", "kind", "name", name=op.f("uq_places_parent_id_kind_name")),
    )
    with op.batch_alter_table("places", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_places_path"), ["path"], unique=False)

    op.create_table(
        "timers",
        sa.Column("key", Characters(), nullable=False),
        sa.Column("name", Characters(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("payload", Data, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_timers")),
    )
    with op.batch_alter_table("timers", schema=None) as batch_op:
        batch_op.create_index("ix_timers_due", ["due_at", "key"], unique=False)

    op.create_table(
        "groups",
        sa.Column("address", Characters(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("title", Characters(), nullable=False),
        sa.Column("purpose", Characters(), nullable=False),
        sa.Column("bound_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_groups_place_id")),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_groups")),
    )
    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_groups_place_id"), ["place_id"], unique=False)

    op.create_table(
        "households",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("room", Characters(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_households_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_households")),
        sa.UniqueConstraint("place_id", "room", name=op.f("uq_households_place_id_room")),
    )
    op.create_table(
        "services",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("name", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("provider", Characters(), nullable=False),
        sa.Column("price", Characters(), nullable=False),
        sa.Column("about", Characters(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_services_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_services")),
        sa.UniqueConstraint("place_id", "name", name=op.f("uq_services_place_id_name")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", Characters(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=True),
        sa.Column("away_until", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name=op.f("fk_people_household_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_people_household_id"), ["household_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_people_name"), ["name"], unique=False)

    op.create_table(
        "addresses",
        sa.Column("address", Characters(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_addresses_person_id")),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_addresses")),
    )
    with op.batch_alter_table("addresses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_addresses_person_id"), ["person_id"], unique=False)

    op.create_table(
        "questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", Characters(), nullable=False),
        sa.Column("payload", Data, nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_questions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_questions_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_questions_until"), ["until"], unique=False)

    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", Characters(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("deputy", sa.Boolean(), nullable=False),
        sa.Column("post", Characters(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_roles_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_roles_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
    )
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roles_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_roles_place_id"), ["place_id"], unique=False)

    op.create_table(
        "rounds",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_rounds_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_rounds")),
    )
    op.create_table(
        "tickets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", Characters(), nullable=False),
        sa.Column("subject", Characters(), nullable=False),
        sa.Column("matter", Characters(), nullable=False),
        sa.Column("words", Characters(), nullable=False),
        sa.Column("state", Characters(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("spot", Characters(), nullable=False),
        sa.Column("level_id", sa.Integer(), nullable=False),
        sa.Column("reporter_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("price", Characters(), nullable=False),
        sa.Column("opened_at", Instant(), nullable=False),
        sa.Column("told_at", Instant(), nullable=True),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("done_at", Instant(), nullable=True),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.Column("score", Characters(), nullable=True),
        sa.ForeignKeyConstraint(["level_id"], ["places.id"], name=op.f("fk_tickets_level_id")),
        sa.ForeignKeyConstraint(["merged_into"], ["tickets.id"], name=op.f("fk_tickets_merged_into")),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_tickets_owner_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_tickets_place_id")),
        sa.ForeignKeyConstraint(["reporter_id"], ["people.id"], name=op.f("fk_tickets_reporter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tickets_open_by_owner",
            ["owner_id", "told_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('待接单', '已接单', '部分解决')"),
            postgresql_where=sa.text("state IN ('待接单', '已接单', '部分解决')"),
        )
        batch_op.create_index(
            "ix_tickets_open_by_place",
            ["place_id", "due_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('待接单', '已接单', '部分解决')"),
            postgresql_where=sa.text("state IN ('待接单', '已接单', '部分解决')"),
        )
        batch_op.create_index("ix_tickets_place_opened", ["place_id", "opened_at", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_tickets_reporter_id"), ["reporter_id"], unique=False)

    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=True),
        sa.Column("room", Characters(), nullable=False),
        sa.Column("message_id", Characters(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name=op.f("fk_reports_household_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reports_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_reports_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.create_index("ix_reports_message", ["message_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_reports_room_at", ["room", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_ticket_id"), ["ticket_id"], unique=False)
