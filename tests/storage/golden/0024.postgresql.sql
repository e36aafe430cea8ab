SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.addresses (
    address character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL,
    failed_at timestamp with time zone,
    suspended_at timestamp with time zone,
    heard_by character varying COLLATE pg_catalog."C"
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.annoyances (
    address character varying NOT NULL COLLATE pg_catalog."C",
    week character varying NOT NULL COLLATE pg_catalog."C",
    times integer NOT NULL
);
CREATE TABLE public.asides (
    id integer NOT NULL,
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    channel character varying NOT NULL COLLATE pg_catalog."C",
    reason character varying NOT NULL COLLATE pg_catalog."C",
    sealed bytea,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.asides_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.asides_id_seq OWNED BY public.asides.id;
CREATE TABLE public.ballots (
    id integer NOT NULL,
    vote_id integer NOT NULL,
    place integer NOT NULL,
    elector integer NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    link character varying NOT NULL COLLATE pg_catalog."C",
    salt character varying COLLATE pg_catalog."C",
    choice character varying COLLATE pg_catalog."C",
    paper boolean,
    at timestamp with time zone
);
CREATE SEQUENCE public.ballots_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.ballots_id_seq OWNED BY public.ballots.id;
CREATE TABLE public.broadcast_copies (
    id integer NOT NULL,
    broadcast_id integer NOT NULL,
    address character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    outbox_id integer
);
CREATE SEQUENCE public.broadcast_copies_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.broadcast_copies_id_seq OWNED BY public.broadcast_copies.id;
CREATE TABLE public.broadcasts (
    id integer NOT NULL,
    author_id integer NOT NULL,
    room character varying NOT NULL COLLATE pg_catalog."C",
    title character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    scope character varying NOT NULL COLLATE pg_catalog."C",
    stage character varying NOT NULL COLLATE pg_catalog."C",
    asks boolean NOT NULL,
    reminds boolean NOT NULL,
    repeats character varying NOT NULL COLLATE pg_catalog."C",
    code character varying NOT NULL COLLATE pg_catalog."C",
    wrong integer DEFAULT 0 NOT NULL,
    needs_second boolean NOT NULL,
    confirmed boolean DEFAULT false NOT NULL,
    approver_id integer,
    corrects_id integer,
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    send_at timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    chased_at timestamp with time zone
);
CREATE SEQUENCE public.broadcasts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.broadcasts_id_seq OWNED BY public.broadcasts.id;
CREATE TABLE public.buttons (
    id integer NOT NULL,
    token character varying NOT NULL COLLATE pg_catalog."C",
    outbox_id integer NOT NULL,
    address character varying NOT NULL COLLATE pg_catalog."C",
    room character varying NOT NULL COLLATE pg_catalog."C",
    label character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    question character varying NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.buttons_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.buttons_id_seq OWNED BY public.buttons.id;
CREATE TABLE public.care_files (
    person_id integer NOT NULL,
    by_id integer,
    consent character varying NOT NULL COLLATE pg_catalog."C",
    agreed_at timestamp with time zone NOT NULL,
    every integer NOT NULL,
    met_at timestamp with time zone,
    next_at timestamp with time zone NOT NULL,
    chased integer NOT NULL,
    stopped_at timestamp with time zone
);
CREATE TABLE public.care_pairs (
    person_id integer NOT NULL,
    by_id integer NOT NULL
);
CREATE TABLE public.care_todos (
    id integer NOT NULL,
    person_id integer NOT NULL,
    what character varying NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone,
    ticket_id integer,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.care_todos_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.care_todos_id_seq OWNED BY public.care_todos.id;
CREATE TABLE public.care_visits (
    id integer NOT NULL,
    person_id integer NOT NULL,
    by_id integer,
    outcome character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    message_id character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.care_visits_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.care_visits_id_seq OWNED BY public.care_visits.id;
CREATE TABLE public.claims (
    ticket_id integer NOT NULL,
    person_id integer NOT NULL,
    unit character varying NOT NULL COLLATE pg_catalog."C",
    unit_place_id integer,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.codes (
    hash character varying NOT NULL COLLATE pg_catalog."C",
    purpose jsonb NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE TABLE public.consults (
    id integer NOT NULL,
    asker_id integer NOT NULL,
    expert_id integer,
    skill character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    ticket_id integer,
    words character varying NOT NULL COLLATE pg_catalog."C",
    named boolean NOT NULL,
    tried jsonb NOT NULL,
    asked_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.consults_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.consults_id_seq OWNED BY public.consults.id;
CREATE TABLE public.corrections (
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    read_as character varying NOT NULL COLLATE pg_catalog."C",
    label character varying NOT NULL COLLATE pg_catalog."C",
    subject character varying COLLATE pg_catalog."C",
    role character varying NOT NULL COLLATE pg_catalog."C",
    level character varying COLLATE pg_catalog."C",
    author_id integer NOT NULL,
    corrected_by integer,
    ticket_id integer,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.dispute_points (
    ticket_id integer NOT NULL,
    draft integer NOT NULL,
    number integer NOT NULL,
    words character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.dispute_sides (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    person_id integer NOT NULL,
    answer character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    lent boolean NOT NULL,
    refused_id integer,
    draft integer NOT NULL,
    level integer NOT NULL
);
CREATE SEQUENCE public.dispute_sides_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.dispute_sides_id_seq OWNED BY public.dispute_sides.id;
CREATE TABLE public.disputes (
    ticket_id integer NOT NULL,
    level integer NOT NULL,
    stage character varying NOT NULL COLLATE pg_catalog."C",
    result character varying NOT NULL COLLATE pg_catalog."C",
    draft integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.electors (
    vote_id integer NOT NULL,
    number integer NOT NULL,
    household_id integer,
    area integer,
    voice integer NOT NULL
);
CREATE TABLE public.expert_turns (
    id integer NOT NULL,
    person_id integer NOT NULL,
    skill character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.expert_turns_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.expert_turns_id_seq OWNED BY public.expert_turns.id;
CREATE TABLE public.facts (
    name character varying NOT NULL COLLATE pg_catalog."C",
    value jsonb NOT NULL
);
CREATE TABLE public.groups (
    address character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    title character varying NOT NULL COLLATE pg_catalog."C",
    purpose character varying NOT NULL COLLATE pg_catalog."C",
    bound_at timestamp with time zone NOT NULL,
    lost_at timestamp with time zone,
    suspended_at timestamp with time zone,
    heard_by character varying COLLATE pg_catalog."C"
);
CREATE TABLE public.heard (
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.households (
    id integer NOT NULL,
    place_id integer NOT NULL,
    room character varying NOT NULL COLLATE pg_catalog."C",
    area integer
);
CREATE SEQUENCE public.households_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.households_id_seq OWNED BY public.households.id;
CREATE TABLE public.journal (
    id integer NOT NULL,
    verb character varying NOT NULL COLLATE pg_catalog."C",
    ticket_id integer,
    person_id integer,
    at timestamp with time zone NOT NULL,
    detail jsonb NOT NULL
);
CREATE SEQUENCE public.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;
CREATE TABLE public.lifelines (
    id integer NOT NULL,
    person_id integer NOT NULL,
    contact_id integer NOT NULL,
    phone character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    asked_at timestamp with time zone NOT NULL,
    agreed_at timestamp with time zone
);
CREATE SEQUENCE public.lifelines_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.lifelines_id_seq OWNED BY public.lifelines.id;
CREATE TABLE public.mandates (
    vote_id integer NOT NULL,
    elector integer NOT NULL,
    person_id integer NOT NULL,
    by_id integer,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.meeting_items (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    ticket_id integer NOT NULL,
    decided boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE public.meeting_items_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_items_id_seq OWNED BY public.meeting_items.id;
CREATE TABLE public.meetings (
    id integer NOT NULL,
    place_id integer NOT NULL,
    caller_id integer,
    begins_at timestamp with time zone NOT NULL,
    held_at timestamp with time zone
);
CREATE SEQUENCE public.meetings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meetings_id_seq OWNED BY public.meetings.id;
CREATE TABLE public.objections (
    id integer NOT NULL,
    vote_id integer NOT NULL,
    person_id integer NOT NULL,
    words character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.objections_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.objections_id_seq OWNED BY public.objections.id;
CREATE TABLE public.optouts (
    hash character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.orders (
    ticket_id integer NOT NULL,
    service_id integer NOT NULL
);
CREATE TABLE public.outbox (
    id integer NOT NULL,
    address character varying NOT NULL COLLATE pg_catalog."C",
    audience character varying NOT NULL COLLATE pg_catalog."C",
    text character varying NOT NULL COLLATE pg_catalog."C",
    mention character varying COLLATE pg_catalog."C",
    picture character varying COLLATE pg_catalog."C",
    ticket_id integer,
    state character varying NOT NULL COLLATE pg_catalog."C",
    put_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    receipt character varying COLLATE pg_catalog."C",
    channel character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    deed character varying DEFAULT 'say'::character varying NOT NULL COLLATE pg_catalog."C",
    refers character varying COLLATE pg_catalog."C",
    urgent boolean DEFAULT false NOT NULL,
    once boolean DEFAULT false NOT NULL,
    purpose character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone
);
CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.papers (
    vote_id integer NOT NULL,
    elector integer NOT NULL,
    by_id integer NOT NULL,
    choice character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.people (
    id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    household_id integer,
    away_until timestamp with time zone
);
CREATE SEQUENCE public.people_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.people_id_seq OWNED BY public.people.id;
CREATE TABLE public.pictures (
    id integer NOT NULL,
    handle character varying NOT NULL COLLATE pg_catalog."C",
    ticket_id integer,
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    sender character varying NOT NULL COLLATE pg_catalog."C",
    album character varying COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    jpeg bytea,
    tries integer NOT NULL,
    next_at timestamp with time zone NOT NULL,
    kept_until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.pictures_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pictures_id_seq OWNED BY public.pictures.id;
CREATE TABLE public.places (
    id integer NOT NULL,
    parent_id integer,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    path character varying NOT NULL COLLATE pg_catalog."C",
    ways jsonb NOT NULL
);
CREATE SEQUENCE public.places_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.places_id_seq OWNED BY public.places.id;
CREATE TABLE public.posters (
    code character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    made_at timestamp with time zone NOT NULL
);
CREATE TABLE public.publications (
    id integer NOT NULL,
    place_id integer NOT NULL,
    week character varying NOT NULL COLLATE pg_catalog."C",
    figures jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.publications_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.publications_id_seq OWNED BY public.publications.id;
CREATE TABLE public.questions (
    id integer NOT NULL,
    person_id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    payload jsonb NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.questions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.questions_id_seq OWNED BY public.questions.id;
CREATE TABLE public.readings (
    id integer NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    link character varying NOT NULL COLLATE pg_catalog."C",
    salt character varying COLLATE pg_catalog."C",
    at timestamp with time zone,
    by_id integer,
    about_id integer,
    field character varying COLLATE pg_catalog."C",
    why character varying COLLATE pg_catalog."C",
    place integer
);
CREATE SEQUENCE public.readings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.readings_id_seq OWNED BY public.readings.id;
CREATE TABLE public.receipts (
    broadcast_id integer NOT NULL,
    household_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    told_by integer
);
CREATE TABLE public.remarks (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    person_id integer NOT NULL,
    verb character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.remarks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.remarks_id_seq OWNED BY public.remarks.id;
CREATE TABLE public.reports (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    person_id integer NOT NULL,
    household_id integer,
    room character varying NOT NULL COLLATE pg_catalog."C",
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    settled boolean NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.reports_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reports_id_seq OWNED BY public.reports.id;
CREATE TABLE public.residences (
    person_id integer NOT NULL,
    household_id integer NOT NULL,
    tie character varying NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.roles (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    deputy boolean NOT NULL,
    post character varying NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone
);
CREATE SEQUENCE public.roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.roles_id_seq OWNED BY public.roles.id;
CREATE TABLE public.rounds (
    person_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    step integer NOT NULL
);
CREATE TABLE public.services (
    id integer NOT NULL,
    place_id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    provider character varying NOT NULL COLLATE pg_catalog."C",
    price character varying NOT NULL COLLATE pg_catalog."C",
    about character varying NOT NULL COLLATE pg_catalog."C",
    capacity integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE public.services_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.services_id_seq OWNED BY public.services.id;
CREATE TABLE public.shifts (
    id integer NOT NULL,
    place_id integer NOT NULL,
    point character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.shifts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shifts_id_seq OWNED BY public.shifts.id;
CREATE TABLE public.signup_entries (
    id integer NOT NULL,
    signup_id integer NOT NULL,
    person_id integer NOT NULL,
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    changed_in character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    own boolean NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    adults integer NOT NULL,
    children integer NOT NULL,
    split boolean NOT NULL,
    was integer,
    left_at timestamp with time zone,
    absent boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE public.signup_entries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.signup_entries_id_seq OWNED BY public.signup_entries.id;
CREATE TABLE public.signups (
    id integer NOT NULL,
    room character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    organiser_id integer NOT NULL,
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    most integer,
    by_head boolean DEFAULT false NOT NULL,
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    touched_at timestamp with time zone NOT NULL,
    crowded boolean DEFAULT false NOT NULL,
    closed_at timestamp with time zone
);
CREATE SEQUENCE public.signups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.signups_id_seq OWNED BY public.signups.id;
CREATE TABLE public.summonses (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    department character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer,
    response character varying COLLATE pg_catalog."C",
    reason character varying NOT NULL COLLATE pg_catalog."C",
    proposed_at timestamp with time zone,
    answered_at timestamp with time zone,
    raised_at timestamp with time zone
);
CREATE SEQUENCE public.summonses_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.summonses_id_seq OWNED BY public.summonses.id;
CREATE TABLE public.tickets (
    id integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    subject character varying NOT NULL COLLATE pg_catalog."C",
    matter character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    urgent boolean NOT NULL,
    public boolean NOT NULL,
    place_id integer NOT NULL,
    spot character varying NOT NULL COLLATE pg_catalog."C",
    level_id integer NOT NULL,
    reporter_id integer NOT NULL,
    owner_id integer,
    refusals integer NOT NULL,
    merged_into integer,
    price character varying NOT NULL COLLATE pg_catalog."C",
    opened_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    closed_at timestamp with time zone,
    score character varying COLLATE pg_catalog."C",
    parent_id integer,
    estate_id integer
);
CREATE SEQUENCE public.tickets_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tickets_id_seq OWNED BY public.tickets.id;
CREATE TABLE public.timers (
    key character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    due_at timestamp with time zone NOT NULL,
    payload jsonb NOT NULL
);
CREATE TABLE public.turns (
    person_id integer NOT NULL,
    place_in_line integer NOT NULL
);
CREATE TABLE public.versions (
    name character varying NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL
);
CREATE TABLE public.volunteers (
    person_id integer NOT NULL,
    place_id integer NOT NULL,
    unit character varying NOT NULL COLLATE pg_catalog."C",
    skills character varying NOT NULL COLLATE pg_catalog."C",
    shown boolean DEFAULT false NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.votes (
    id integer NOT NULL,
    place_id integer NOT NULL,
    caller_id integer,
    title character varying NOT NULL COLLATE pg_catalog."C",
    formal boolean NOT NULL,
    plan character varying NOT NULL COLLATE pg_catalog."C",
    rules jsonb NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    salt character varying COLLATE pg_catalog."C",
    register character varying NOT NULL COLLATE pg_catalog."C",
    head character varying NOT NULL COLLATE pg_catalog."C",
    counted_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    result jsonb,
    code character varying NOT NULL COLLATE pg_catalog."C",
    shown_until timestamp with time zone,
    kept_until timestamp with time zone,
    erased_at timestamp with time zone
);
CREATE SEQUENCE public.votes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.votes_id_seq OWNED BY public.votes.id;
CREATE TABLE public.whistles (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    caller_id integer,
    lead character varying NOT NULL COLLATE pg_catalog."C",
    meets_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    blown_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    finding character varying NOT NULL COLLATE pg_catalog."C",
    works_from timestamp with time zone,
    works_until timestamp with time zone,
    ended_at timestamp with time zone
);
CREATE SEQUENCE public.whistles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.whistles_id_seq OWNED BY public.whistles.id;
CREATE TABLE public.windows (
    id integer NOT NULL,
    person_id integer NOT NULL,
    workday boolean NOT NULL,
    opens integer NOT NULL,
    closes integer NOT NULL
);
CREATE SEQUENCE public.windows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.windows_id_seq OWNED BY public.windows.id;
CREATE TABLE public.wires (
    account character varying NOT NULL COLLATE pg_catalog."C",
    session character varying NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.asides ALTER COLUMN id SET DEFAULT nextval('public.asides_id_seq'::regclass);
ALTER TABLE ONLY public.ballots ALTER COLUMN id SET DEFAULT nextval('public.ballots_id_seq'::regclass);
ALTER TABLE ONLY public.broadcast_copies ALTER COLUMN id SET DEFAULT nextval('public.broadcast_copies_id_seq'::regclass);
ALTER TABLE ONLY public.broadcasts ALTER COLUMN id SET DEFAULT nextval('public.broadcasts_id_seq'::regclass);
ALTER TABLE ONLY public.buttons ALTER COLUMN id SET DEFAULT nextval('public.buttons_id_seq'::regclass);
ALTER TABLE ONLY public.care_todos ALTER COLUMN id SET DEFAULT nextval('public.care_todos_id_seq'::regclass);
ALTER TABLE ONLY public.care_visits ALTER COLUMN id SET DEFAULT nextval('public.care_visits_id_seq'::regclass);
ALTER TABLE ONLY public.consults ALTER COLUMN id SET DEFAULT nextval('public.consults_id_seq'::regclass);
ALTER TABLE ONLY public.dispute_sides ALTER COLUMN id SET DEFAULT nextval('public.dispute_sides_id_seq'::regclass);
ALTER TABLE ONLY public.expert_turns ALTER COLUMN id SET DEFAULT nextval('public.expert_turns_id_seq'::regclass);
ALTER TABLE ONLY public.households ALTER COLUMN id SET DEFAULT nextval('public.households_id_seq'::regclass);
ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);
ALTER TABLE ONLY public.lifelines ALTER COLUMN id SET DEFAULT nextval('public.lifelines_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_items ALTER COLUMN id SET DEFAULT nextval('public.meeting_items_id_seq'::regclass);
ALTER TABLE ONLY public.meetings ALTER COLUMN id SET DEFAULT nextval('public.meetings_id_seq'::regclass);
ALTER TABLE ONLY public.objections ALTER COLUMN id SET DEFAULT nextval('public.objections_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);
ALTER TABLE ONLY public.pictures ALTER COLUMN id SET DEFAULT nextval('public.pictures_id_seq'::regclass);
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT nextval('public.places_id_seq'::regclass);
ALTER TABLE ONLY public.publications ALTER COLUMN id SET DEFAULT nextval('public.publications_id_seq'::regclass);
ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);
ALTER TABLE ONLY public.readings ALTER COLUMN id SET DEFAULT nextval('public.readings_id_seq'::regclass);
ALTER TABLE ONLY public.remarks ALTER COLUMN id SET DEFAULT nextval('public.remarks_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.services ALTER COLUMN id SET DEFAULT nextval('public.services_id_seq'::regclass);
ALTER TABLE ONLY public.shifts ALTER COLUMN id SET DEFAULT nextval('public.shifts_id_seq'::regclass);
ALTER TABLE ONLY public.signup_entries ALTER COLUMN id SET DEFAULT nextval('public.signup_entries_id_seq'::regclass);
ALTER TABLE ONLY public.signups ALTER COLUMN id SET DEFAULT nextval('public.signups_id_seq'::regclass);
ALTER TABLE ONLY public.summonses ALTER COLUMN id SET DEFAULT nextval('public.summonses_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
ALTER TABLE ONLY public.votes ALTER COLUMN id SET DEFAULT nextval('public.votes_id_seq'::regclass);
ALTER TABLE ONLY public.whistles ALTER COLUMN id SET DEFAULT nextval('public.whistles_id_seq'::regclass);
ALTER TABLE ONLY public.windows ALTER COLUMN id SET DEFAULT nextval('public.windows_id_seq'::regclass);
INSERT INTO public.addresses VALUES
	('playground:p-lan', 1, NULL, NULL, NULL),
	('playground:p-wei', 2, NULL, NULL, NULL),
	('playground:p-xu', 3, NULL, NULL, NULL),
	('playground:p-lin', 4, NULL, NULL, NULL),
	('playground:p-ding', 5, NULL, NULL, NULL),
	('playground:p-hong', 6, NULL, NULL, NULL),
	('playground:p-guo', 7, NULL, NULL, NULL),
	('playground:p-shen', 8, NULL, NULL, NULL),
	('playground:p-bai', 9, NULL, NULL, NULL),
	('playground:p-ye', 10, NULL, NULL, NULL),
	('playground:p-he', 11, NULL, NULL, NULL),
	('playground:p-su', 12, NULL, NULL, NULL),
	('playground:p-wu', 13, NULL, NULL, NULL),
	('playground:p-zeng', 14, NULL, NULL, NULL),
	('playground:p-jiang', 15, NULL, NULL, NULL),
	('playground:p-lu', 16, NULL, NULL, NULL),
	('playground:p-fang', 17, NULL, NULL, NULL),
	('playground:p-zhou', 18, NULL, NULL, NULL),
	('playground:p-zhuang', 19, NULL, NULL, NULL),
	('playground:p-wen', 20, NULL, NULL, NULL),
	('playground:p-wang', 21, NULL, NULL, NULL),
	('playground:p-chen', 22, NULL, NULL, NULL),
	('playground:p-gao', 23, NULL, NULL, NULL),
	('playground:p-admin', 24, NULL, NULL, NULL),
	('playground:p-duty', 25, NULL, NULL, NULL);
INSERT INTO public.alembic_version VALUES
	('0024');
INSERT INTO public.broadcast_copies VALUES
	(1, 1, 'playground:g-1', 4, 'notice', NULL),
	(2, 1, 'playground:g-2', 5, 'notice', NULL),
	(3, 1, 'playground:g-3', 6, 'notice', NULL),
	(4, 1, 'playground:g-3-1', 13, 'notice', NULL),
	(5, 1, 'playground:g-3-2', 14, 'notice', NULL),
	(6, 1, 'playground:g-4', 7, 'notice', NULL),
	(7, 1, 'playground:g-5', 8, 'notice', NULL),
	(8, 1, 'playground:g-estate', 3, 'notice', NULL);
INSERT INTO public.broadcasts VALUES
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', 'd95925c9231520b12a19313239972b9c759c025f250a22d643252b52ef3af5dd', 0, true, false, NULL, NULL, '2026-11-29 01:00:00+00', NULL, NULL, '2026-11-28 00:24:19.25421+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'jcfa_w1ayKmiAx4LVCwgedffrE2uXIjD', 2, 'playground:p-bai', 'playground:p-bai', '接', '接 1', '', '2026-11-30 23:24:16.616089+00'),
	(2, '5tPpK8dKmgYuqbhyaj6W1qzcNMmmin89', 2, 'playground:p-bai', 'playground:p-bai', '转', '转 1', '', '2026-11-30 23:24:16.616089+00'),
	(3, 'IrzQesAdDNhLBhaRwVb2yrV7wvotja0k', 2, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:24:16.616089+00'),
	(4, 'cZDL5930nDhD9jBuGE9nvRV4xBDVWGsh', 2, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 1', '', '2026-11-30 23:24:16.616089+00'),
	(5, 'K8jDDE-D5dyokpWE5DqID-VJtYOqpG16', 4, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 23:24:17.197186+00'),
	(6, 'MXEXEIgv-PFp_rtUGEizgRqNWsPGSDFn', 5, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 23:24:17.197186+00'),
	(7, '3Zg2Ul05vL17Xe27XqTZWQXz53zMhwVG', 6, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 23:24:17.197186+00'),
	(8, 'QwYCADAM2PnIPd4PPLg_TDEIAmvOvB2q', 12, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 23:24:18.220775+00'),
	(9, 'Kxl6s92JpZcw1NeGpgXZ9kZ6Ous34DX5', 12, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 23:24:18.220775+00'),
	(10, 'ZU6t4zc_QjsKjKgMkgif732PWCPqBs9s', 12, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:24:18.220775+00'),
	(11, '3UadA-PatEl-saf5TrCwQcgqgSWpXkEO', 12, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 23:24:18.220775+00'),
	(12, '1tqVaSkTruhP_fis_N5o9UWEyFFn7a18', 14, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(13, 'XCo4bwQM7AtkOSfIu4yN658eANuXYOYN', 15, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(14, 'svX-8G3tGfTNKyD5QB10Q6mAmItrQ2De', 16, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(15, 'lHvI269xBS-GFukcCSi1cU28Xp5waaYD', 17, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(16, 'RjDs05nXfITrMyulAAnVZCBV4XTuyUWl', 18, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(17, 'mMMIVZKYmDZRn4PTd65kR8xFcAJ9Jas_', 19, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(18, 'c_v80GasryS7zQwzBO7YQYo8p4zjoDUa', 20, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(19, '_Q-stI75tpgDHjexE-1j3H2XWP0IAmzc', 21, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(20, 'ff0i85HqSSFOG5uOSyJgI8OwBsyhjAur', 22, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(21, 'SC-jKZ4vyR0hjy43lt7Pj8RkenlkWRv4', 23, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(22, 'ZjCGLtdag628ugvpDW101qRpDI11R6w5', 24, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(23, 'L6_pYYZs8Cu4w99_f9PGjIo5w4vRr2oV', 25, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(24, '-ct-UJkZSygv_zmnfd_xgeIgalBE4RLo', 26, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 00:24:18.417139+00'),
	(25, 'LqwwkDVTGKxazZttKsDY7vc_urNSUIqR', 27, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:24:18.58132+00'),
	(26, 'HXRrUBxGiJ45l2C213tfkL3fx5bgm330', 27, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:24:18.58132+00'),
	(27, 'mEeVDMUZTnjJbhR4NE-ZTZpbqX180n_w', 27, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:24:18.58132+00'),
	(28, 'AiOLerUlg0EpaeV6tySr678FPOu3ZUoS', 27, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:24:18.58132+00'),
	(29, 'UDgQQuX-3etQKzbD714P97F9M8nXNOUK', 29, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-12-01 00:24:18.693088+00'),
	(30, 'EukFmBaMsHxtCV4cVXt_SxT1vE5h_r-m', 29, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-12-01 00:24:18.693088+00'),
	(31, 'JlMuivp-Eug2PJh3f76PLo_-mb0ZorwA', 29, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-12-01 00:24:18.693088+00'),
	(32, 'NsEbxnuWn-axQUP_lKEOEGtLk6QLjMCd', 30, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:24:18.693088+00'),
	(33, 'GvndFDlEfulSBl-mQCSi4l0oBXu_511f', 30, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:24:18.693088+00'),
	(34, 'qHmzL4lImidChAH2wsWD3V7mRJuSgYmT', 30, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:24:18.693088+00'),
	(35, '1i99iRue3SwCe_XTM8VsiN2hmVvXJh6y', 30, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:24:18.693088+00'),
	(36, 'PpdcWNFa4YSIRfMg8iLLZQHZaRjkt6WR', 38, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(37, '7BRP95d5jDXJnUUb1J47avw3SHnksCoD', 39, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(38, 'MnOA5L55YMeJkpcJIjuvgJ_lCycILMKF', 40, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(39, 'qBUnnvts7g9rc9m0grx3qBTKfnrfR8A0', 41, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(40, 'GQLKjKyMWlLP3Fdp2XeHW82g8Lqafa3q', 42, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(41, '4zNMw9H6YMAi490YiKYYvm4cD5CxUV5B', 43, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(42, 'WWp114H1CjEZ7Xl7b964jRxtBxWwXMNC', 44, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(43, 'WprtGZMck67dnZ4gL8P9bW82FF7E6vBt', 45, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(44, 'EVYN3R8HEJWeCBhINs0H-xNy1573BVfh', 46, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(45, 'U4dcrPH7_MRqW5LS8bhsqylpRDwyg_ga', 47, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(46, 'xVAm-Mvjx4Vu-LrAbdto6AzSLrXIFmUr', 48, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(47, 'CbmIWG37_RkjXESsFbvXNUtbFbuVt8Uo', 49, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(48, 'ev-oEZ112Uz2krUVWdC23l4JwFGxzln-', 50, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 03:24:19.485123+00'),
	(49, 'z4lzXUdcLBw0YzNjgTNIGTdkBli7DG0k', 51, 'playground:p-ye', 'playground:p-ye', '接', '接 3', '', '2026-12-01 03:24:19.699287+00'),
	(50, 'uEa2TVeH_yBZiTQFmI5sJfRpDOfzwKnD', 51, 'playground:p-ye', 'playground:p-ye', '转', '转 3', '', '2026-12-01 03:24:19.699287+00'),
	(51, '8KPb99iWYKGjSg7kHyuDy2QlqcpI8tNI', 51, 'playground:p-ye', 'playground:p-ye', '晚点', '晚点', '', '2026-12-01 03:24:19.699287+00'),
	(52, 'Uq_mQjzDgPv6HtFfwlTpU_8S6qbRNE2Z', 51, 'playground:p-ye', 'playground:p-ye', '不归我', '不归我 3', '', '2026-12-01 03:24:19.699287+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-28 00:24:18.693088+00', '2026-12-28 00:24:18.693088+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '32');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 23:24:15.722117+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:8f4c5de336fe44098c0faf4af716bc3d', '2026-11-27 23:24:16.616089+00'),
	('playground:463ed61c15ce42e5a2ff77d230eff8fe', '2026-11-27 23:24:16.959233+00'),
	('playground:cf7e8893cb5e4af5b39ccf191c15c196', '2026-11-27 23:24:17.038357+00'),
	('playground:ec5b4592a9844f9b90e2ad0da4450e0b', '2026-11-27 23:24:17.089057+00'),
	('playground:5e7875a98033475596fed786a977ef80', '2026-11-27 23:24:17.197186+00'),
	('playground:71e813d79ca944768abcaa62fbaf004e', '2026-11-27 23:24:18.050128+00'),
	('playground:393a7b5747cc4acdb5dc78effe1bcdcc', '2026-11-27 23:24:18.131149+00'),
	('playground:0f2ed24cee054abba7dd25f54c51434d', '2026-11-27 23:24:18.220775+00'),
	('playground:cda2fc31c80644188591c5e4b40147ba', '2026-11-27 23:24:18.334615+00'),
	('playground:33baf554bf87433584590725420a0352', '2026-11-28 00:24:18.693088+00'),
	('playground:818f2336d5404d6ebd61d57fc87fa67a', '2026-11-28 00:24:18.953452+00'),
	('playground:5489d08346ac4041a0c8b409cc7d0d96', '2026-11-28 00:24:19.061403+00'),
	('playground:779e4c2274e24819abd95dba8e3a1714', '2026-11-28 00:24:19.137623+00'),
	('playground:7ce55fefbc6640c8ac25d4fd392f4f8f', '2026-11-28 00:24:19.180556+00'),
	('playground:59c6463b6113466296ca163acd61d747', '2026-11-28 00:24:19.25421+00');
INSERT INTO public.households VALUES
	(4, 13, '201', NULL),
	(5, 13, '403', NULL),
	(6, 15, '102', NULL),
	(7, 8, '703', NULL),
	(8, 9, '401', NULL),
	(11, 13, '502', NULL),
	(12, 15, '301', NULL),
	(13, 10, '201', NULL),
	(14, 11, '302', NULL),
	(15, 7, '501', NULL),
	(16, 8, '201', NULL),
	(17, 9, '602', NULL),
	(18, 8, '402', NULL),
	(19, 12, '503', NULL),
	(20, 7, '302', NULL),
	(10, 14, '101', 10000),
	(21, 14, '102', 8000),
	(22, 14, '201', 10000),
	(23, 14, '202', 8000),
	(2, 14, '301', 10000),
	(24, 14, '302', 8000),
	(25, 14, '401', 10000),
	(9, 14, '402', 8000),
	(26, 14, '501', 10000),
	(1, 14, '502', 8000),
	(27, 14, '601', 10000),
	(3, 14, '602', 8000),
	(28, 14, '701', 10000),
	(29, 14, '702', 8000);
INSERT INTO public.journal VALUES
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 23:24:15.722117+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 29}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 23:24:16.616089+00', '{"sure": 0.99, "asked": false, "because": ["楼道灯", "坏"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 23:24:16.616089+00', '{"to": 9, "why": "opened"}'),
	(4, 'signup.opened', NULL, 1, '2026-11-27 23:24:16.959233+00', '{"signup": 1}'),
	(5, 'signup.joined', NULL, NULL, '2026-11-27 23:24:17.038357+00', '{"signup": 1}'),
	(6, 'ticket.joined', 1, 2, '2026-11-27 23:24:17.089057+00', '{"households": 2}'),
	(7, 'ticket.opened', 2, 7, '2026-11-27 23:24:17.197186+00', '{"sure": 0.97, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(8, 'ticket.assigned', 2, NULL, '2026-11-27 23:24:17.197186+00', '{"to": 16, "why": "opened"}'),
	(9, 'alarm.raised', 2, NULL, '2026-11-27 23:24:17.197186+00', '{"danger": "trapped"}'),
	(10, 'ticket.taken', 1, 9, '2026-11-27 23:24:18.050128+00', '{"was": 9}'),
	(11, 'round.postponed', NULL, 9, '2026-11-27 23:24:18.131149+00', '{"minutes": 120.0}'),
	(12, 'ticket.opened', 3, 1, '2026-11-27 23:24:18.220775+00', '{"sure": 0.97, "asked": false, "because": ["漏水"]}'),
	(13, 'ticket.assigned', 3, NULL, '2026-11-27 23:24:18.220775+00', '{"to": 9, "why": "opened"}'),
	(14, 'talk.unheeded', NULL, NULL, '2026-11-27 23:24:18.334615+00', '{}'),
	(15, 'ticket.assigned', 2, NULL, '2026-11-28 00:24:18.417139+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(16, 'circle.widened', 2, NULL, '2026-11-28 00:24:18.417139+00', '{"times": 1}'),
	(17, 'ticket.opened', 4, 3, '2026-11-28 00:24:18.693088+00', '{"sure": 1.0, "asked": false, "because": ["半夜", "楼上", "有完没完"]}'),
	(18, 'ticket.assigned', 4, NULL, '2026-11-28 00:24:18.693088+00', '{"to": 9, "why": "opened"}'),
	(19, 'dispute.cooled', 4, NULL, '2026-11-28 00:24:18.693088+00', '{"room": "playground:g-3-2"}'),
	(20, 'ticket.done', 1, 9, '2026-11-28 00:24:18.953452+00', '{}'),
	(21, 'ticket.closed', 1, 1, '2026-11-28 00:24:19.061403+00', '{"judged": true}'),
	(22, 'command.refused', NULL, 24, '2026-11-28 00:24:19.137623+00', '{}'),
	(23, 'person.left', NULL, 24, '2026-11-28 00:24:19.180556+00', '{}'),
	(24, 'broadcast.drafted', NULL, 24, '2026-11-28 00:24:19.25421+00', '{"broadcast": 1}'),
	(25, 'ticket.assigned', 2, NULL, '2026-11-28 03:24:19.485123+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(26, 'circle.widened', 2, NULL, '2026-11-28 03:24:19.485123+00', '{"times": 2}'),
	(27, 'ticket.stuck', 4, NULL, '2026-11-28 03:24:19.641214+00', '{"who": 20}'),
	(28, 'ticket.assigned', 3, NULL, '2026-11-28 03:24:19.699287+00', '{"to": 10, "was": 9, "why": "silent"}'),
	(29, 'ticket.assigned', 3, NULL, '2026-11-29 05:24:19.78519+00', '{"to": 11, "was": 10, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 23:24:18.334615+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 23:24:16.616089+00', '2026-11-27 23:24:16.616089+00', 0, 'c8c2950269334664942eb8e55fe9b4ea', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:p-bai', 'private', '', NULL, NULL, 1, 'sent', '2026-11-27 23:24:16.616089+00', '2026-11-27 23:24:16.616089+00', 0, '33c92f17808547d4b75fa2c5a082fca3', 'playground', 'say', NULL, false, false, 'status', NULL),
	(3, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 23:24:17.197186+00', '2026-11-27 23:24:17.197186+00', 0, '62f7c611caf94dbcb6305a4e6bce1016', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 23:24:17.197186+00', '2026-11-27 23:24:17.197186+00', 0, 'c580c89eed424513807aa926d7974d44', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:24:17.197186+00', '2026-11-27 23:24:17.197186+00', 0, '3b83220c25534aeaa2c30dcdcacbbf55', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:24:17.197186+00', '2026-11-27 23:24:17.197186+00', 0, '40c3b9e4bcf343858b643ffdaeec3e06', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:24:17.197186+00', '2026-11-27 23:24:17.197186+00', 0, '56c666c4a7d34a62b4137e14387efd33', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:24:17.197186+00', '2026-11-27 23:24:17.197186+00', 0, 'bed494c1d4a04b019180d670cdd3b7a2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:24:18.050128+00', '2026-11-27 23:24:18.050128+00', 0, 'eeedc3dc20d041948cfec3100aec08e3', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:24:18.131149+00', '2026-11-27 23:24:18.131149+00', 0, '1385bad25cb1449f9fb1116760face15', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 23:24:18.220775+00', '2026-11-27 23:24:18.220775+00', 0, 'ec597b6faee84da389725aef4d72d52e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:24:18.220775+00', '2026-11-27 23:24:18.220775+00', 0, '8c1881dc64414e4f950ed4d84c1ac03d', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(13, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:24:18.334615+00', '2026-11-27 23:24:18.334615+00', 0, '1b747b6bee07462c889df501c5b74ebb', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, '071e1630738b4fbeb6bb8dfc3ee6d3b4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'e58e2b48a516433f97f943a91e558279', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, '6a23b32b0c3e46c0b3638c823e5cc29b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, '16d9adebe5994fe2b7dc759211b724e2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'cc82675bd4b041008fadde6ff7699c5b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'c782ae346c7a48c0a283ae86852d40ac', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'a5db5b49ee114bcd8a71367fe5350d64', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'fa94a738fc9542f0b700ae7b3fd0bc5d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'b159e28887e348dc808d8ea9451ab31e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'da53e1ef0e5845f49c8cbf2402b5e51a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, 'cd1e3195a48e4c6c967fd3c543e8a670', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(26, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, '75d91f44c6c548df8d362d99d3099790', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:24:18.417139+00', '2026-11-28 00:24:18.417139+00', 0, '0e0a8f9704854811889391b189cdd8e4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:24:18.58132+00', '2026-11-28 00:24:18.58132+00', 0, '72c32f315578479aa9b1863fde97aa08', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-28 00:24:18.693088+00', '2026-11-28 00:24:18.693088+00', 0, '16daed7ea0e64da28b657cafcdbe64b2', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:24:18.693088+00', '2026-11-28 00:24:18.693088+00', 0, 'bed4bafb4f254274a9fea1050742a74e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:24:18.693088+00', '2026-11-28 00:24:18.693088+00', 0, '52b1e5de7a4f4b50a185b89a92519471', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-28 00:24:18.953452+00', '2026-11-28 00:24:18.953452+00', 0, '91b0937e89bd4a658a2056bf93794f08', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:24:18.953452+00', '2026-11-28 00:24:18.953452+00', 0, 'fc458c30560145478c446446dda4dacf', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:24:19.061403+00', '2026-11-28 00:24:19.061403+00', 0, '033276a07d1944e88fc9ccefbd2c1e98', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:24:19.137623+00', '2026-11-28 00:24:19.137623+00', 0, '12e2883a37b8478bad131b6476f2f4ed', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:24:19.180556+00', '2026-11-28 00:24:19.180556+00', 0, 'c918dbacd9b9400984833bfa1f64791b', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:24:19.25421+00', '2026-11-28 00:24:19.25421+00', 0, 'c64e9ccfad754167b784dec7cf2dfb3c', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:24:19.25421+00', '2026-11-28 00:24:19.25421+00', 0, '688a395f5ded4736bbf9b4aee943690b', 'playground', 'say', NULL, false, false, 'status', NULL),
	(42, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '10fd1c2307ab489aac85b5ae9ac44f35', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '0c51f76fb7e24b8590bd396cf6715e9b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '5a5d4248a5ad45a7b0a68bb5ac2b0189', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '742a11337f194ad584591e8a363a7efe', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '81cae0e55cc242bc9f2fb7fb79a1d912', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '3b5bd4373da147dd8f24f47d39ab8a93', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, 'af35b089683a4ede89c49e00c3a3d1e7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, 'e7c2f524eba14250b72adcf286ba983b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '624d3c56237b43d0b3d04c8b0a01a8f9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, 'c0823b1d4aad42b4bc368cc77d9b2aa2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '38031002b90044c49037830d9a9bcc88', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, 'e63e90e7ffda4ed886c84ed9ec0f5518', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:24:19.485123+00', '2026-11-28 03:24:19.485123+00', 0, '38bef875259f4a62a073f7f94947205e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-ye', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 03:24:19.699287+00', '2026-11-28 03:24:19.699287+00', 0, '138dd448f130429a8664d2a86c056a9b', 'playground', 'say', NULL, false, false, 'status', NULL),
	(52, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 03:24:19.748802+00', '2026-11-28 03:24:19.748802+00', 0, '3f3f8f586a644bd1896d084ddf56fd18', 'playground', 'say', NULL, false, false, 'status', NULL);
INSERT INTO public.people VALUES
	(1, '蓝秋月', 1, NULL),
	(2, '郑阿伟', 2, NULL),
	(3, '许佳宁', 3, NULL),
	(4, '林素珍', 4, NULL),
	(5, '丁一帆', 5, NULL),
	(6, '洪小满', 6, NULL),
	(7, '郭有福', 7, NULL),
	(8, '沈知夏', 8, NULL),
	(9, '白玉兰', 9, NULL),
	(10, '叶青松', 10, NULL),
	(11, '何建平', 11, NULL),
	(12, '苏凤英', 12, NULL),
	(13, '吴德海', 13, NULL),
	(14, '曾美华', 14, NULL),
	(15, '江明远', 15, NULL),
	(16, '卢秀梅', 16, NULL),
	(17, '方致和', 17, NULL),
	(18, '周文彬', 18, NULL),
	(19, '庄雨晴', 19, NULL),
	(20, '温如玉', 20, NULL),
	(21, '王师傅', NULL, NULL),
	(22, '陈师傅', NULL, NULL),
	(23, '高敏', NULL, NULL),
	(25, '魏晨', NULL, NULL),
	(24, '小郑', NULL, '2026-12-01 00:24:19.180556+00'),
	(32, '', NULL, NULL);
INSERT INTO public.places VALUES
	(1, NULL, 'street', '湖滨街道', '/1/', '{}'),
	(2, 1, 'community', '莲花北社区', '/1/2/', '{}'),
	(4, 3, 'building', '1栋', '/1/2/3/4/', '{}'),
	(5, 3, 'building', '2栋', '/1/2/3/5/', '{}'),
	(6, 3, 'building', '3栋', '/1/2/3/6/', '{}'),
	(3, 2, 'estate', '观远里', '/1/2/3/', '{"spots": {"names": ["小白楼", "青石巷"]}}'),
	(9, 4, 'unit', '1单元', '/1/2/3/4/9/', '{"households": 12}'),
	(10, 4, 'unit', '2单元', '/1/2/3/4/10/', '{"households": 12}'),
	(11, 5, 'unit', '1单元', '/1/2/3/5/11/', '{"households": 14}'),
	(12, 5, 'unit', '2单元', '/1/2/3/5/12/', '{"households": 14}'),
	(13, 6, 'unit', '1单元', '/1/2/3/6/13/', '{"households": 14}'),
	(14, 6, 'unit', '2单元', '/1/2/3/6/14/', '{"households": 14}'),
	(15, 6, 'unit', '3单元', '/1/2/3/6/15/', '{"households": 12}'),
	(7, 3, 'building', '4栋', '/1/2/3/7/', '{"households": 24}'),
	(8, 3, 'building', '5栋', '/1/2/3/8/', '{"households": 28}');
INSERT INTO public.questions VALUES
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-28 00:24:18.693088+00', '2026-12-28 00:24:18.693088+00');
INSERT INTO public.readings VALUES
	(1, '27e638f253287851241d9d35729bdad766b93823ecc6d83de0e496de6e8456bf', '06f746cc88fc33fe97edb143f05dec0ba620ae79d43f2cf15842f640a9efd70c', 'b6880ae5220e975452b1af5ca23f8d1b', '2026-11-27 23:24:16.616089+00', 9, 1, 'words', '#1', 1),
	(2, 'a5973f3c1c327f314ae8e66819b1e4cce3080e7858204e5b895abc1497120d0f', '347764c79a0da5aec353c4a79c06789878dc0d41e8949b828e72074372178978', 'edc2c3b694f3915184f28bada4abb54c', '2026-11-27 23:24:17.197186+00', 16, 7, 'words+name', '#2', 2),
	(3, 'ffdbb57c2323c31eb40d99f27479f69fa495aa70d3da58d51b1c558bbf0591ad', 'e9bede122313d196f5983d533fe5843ebd46d013ee4b5e744501db6d5d219324', '9406b371bc63501ed9584394b85b684e', '2026-11-27 23:24:17.197186+00', 17, 7, 'words+name', '#2', 3),
	(4, '8b6779adfa948f9dc0fc37f0ce427fc8409a1e073053157c2c73436ea4310ee4', '707c9395e6649833644cb9aeda7829a99455b0827960fc584a4748879e7b15ff', '4287840d203c9c22c451be912a323c9c', '2026-11-27 23:24:17.197186+00', 21, 7, 'words+name', '#2', 4),
	(5, '1bb1b22a8875133d4a45594742a5575db908da55310fac952b1f9f4234cf4c3f', 'f1312d6d5f5427f33e1c1f3270d430e67f4cfc1894ca8043cbd5aef71a66cd02', 'b29b3e857200e3f78150e82a4d0cd582', '2026-11-27 23:24:18.050128+00', 9, 1, 'words', '#1', 5),
	(6, 'a03bcaae9164f44adf9326d84ac94414efbe0702759a16ba3ef6eebdfd1226be', 'f8652fc35663d18dfa7e1b866adb9ec9361524345e763d03e8f1f72f73e6949a', '1aa5c188a55fe1ba7a756062cffe9f1a', '2026-11-27 23:24:18.220775+00', 9, 1, 'words', '#3', 6),
	(7, '9f6cd7f159d6b509e725b3f5422c157e445dd318b93d4e7e185222d393fd247c', '3a9d7f16c48b181275f741aed5b8dc92e682598caaee601845edc7c86134d34a', '5f8960381d99e5b61b19bda9e2697003', '2026-11-28 00:24:18.693088+00', 20, 3, 'words', '#4', 7);
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-28 00:24:18.953452+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:5e7875a98033475596fed786a977ef80', false, '2026-11-27 23:24:17.197186+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:0f2ed24cee054abba7dd25f54c51434d', false, '2026-11-27 23:24:18.220775+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:33baf554bf87433584590725420a0352', false, '2026-11-28 00:24:18.693088+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:8f4c5de336fe44098c0faf4af716bc3d', true, '2026-11-27 23:24:16.616089+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:ec5b4592a9844f9b90e2ad0da4450e0b', true, '2026-11-27 23:24:17.089057+00');
INSERT INTO public.residences VALUES
	(10, 10, '业主', NULL, '2026-11-27 23:24:15.722117+00'),
	(2, 2, '业主', NULL, '2026-11-27 23:24:15.722117+00'),
	(9, 9, '业主', NULL, '2026-11-27 23:24:15.722117+00'),
	(1, 1, '业主', NULL, '2026-11-27 23:24:15.722117+00'),
	(3, 3, '业主', NULL, '2026-11-27 23:24:15.722117+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 23:24:15.722117+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 23:24:15.722117+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 23:24:15.722117+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 23:24:15.722117+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 23:24:15.722117+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.signup_entries VALUES
	(1, 1, 2, 'playground:cf7e8893cb5e4af5b39ccf191c15c196', '', true, '阿伟', 3, 0, false, NULL, NULL, false);
INSERT INTO public.signups VALUES
	(1, 'playground:g-3-2', 14, 1, 'playground:463ed61c15ce42e5a2ff77d230eff8fe', '周日早上9点包粽子', 8, false, '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-27 23:24:17.038357+00', false, NULL);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-28 00:24:18.693088+00', '2026-11-28 00:24:18.693088+00', '2026-11-28 01:25:00+00', NULL, NULL, NULL, NULL, 3),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 23:24:16.616089+00', '2026-11-27 23:24:16.616089+00', '2026-11-28 01:24:18.131149+00', '2026-11-28 00:24:18.953452+00', '2026-11-28 00:24:19.061403+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 23:24:17.197186+00', NULL, '2026-11-27 23:29:17.197186+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 6, 1, 11, 0, NULL, '', '2026-11-27 23:24:18.220775+00', NULL, '2026-11-28 00:25:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('signups.thank:1', 'signups.thank', '2026-11-29 06:00:00+00', '{"signup": 1}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-28 00:24:18.693088+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-12-01 00:24:18.693088+00', '{"ticket": 4}'),
	('reminders.begin:11', 'reminders.begin', '2026-11-29 06:00:00+00', '{"person": 11}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-29 06:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-29 06:10:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-29 19:40:00+00', '{}'),
	('rotas.tidy:', 'rotas.tidy', '2026-11-29 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-29 20:20:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-30 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-30 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-30 01:00:00+00', '{}'),
	('visits.daily:', 'visits.daily', '2026-11-30 01:00:00+00', '{}'),
	('leftovers.daily:', 'leftovers.daily', '2026-11-30 01:30:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-30 02:00:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.ballots_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 52, true);
SELECT pg_catalog.setval('public.care_todos_id_seq', 1, false);
SELECT pg_catalog.setval('public.care_visits_id_seq', 1, false);
SELECT pg_catalog.setval('public.consults_id_seq', 1, false);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.expert_turns_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 29, true);
SELECT pg_catalog.setval('public.journal_id_seq', 29, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.meeting_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 1, false);
SELECT pg_catalog.setval('public.objections_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 66, true);
SELECT pg_catalog.setval('public.people_id_seq', 32, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 4, true);
SELECT pg_catalog.setval('public.readings_id_seq', 8, true);
SELECT pg_catalog.setval('public.remarks_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_id_seq', 6, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.shifts_id_seq', 1, false);
SELECT pg_catalog.setval('public.signup_entries_id_seq', 1, true);
SELECT pg_catalog.setval('public.signups_id_seq', 1, true);
SELECT pg_catalog.setval('public.summonses_id_seq', 1, false);
SELECT pg_catalog.setval('public.tickets_id_seq', 4, true);
SELECT pg_catalog.setval('public.votes_id_seq', 1, false);
SELECT pg_catalog.setval('public.whistles_id_seq', 1, false);
SELECT pg_catalog.setval('public.windows_id_seq', 1, false);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (address);
ALTER TABLE ONLY public.annoyances
    ADD CONSTRAINT pk_annoyances PRIMARY KEY (address, week);
ALTER TABLE ONLY public.asides
    ADD CONSTRAINT pk_asides PRIMARY KEY (id);
ALTER TABLE ONLY public.ballots
    ADD CONSTRAINT pk_ballots PRIMARY KEY (id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT pk_broadcast_copies PRIMARY KEY (id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT pk_broadcasts PRIMARY KEY (id);
ALTER TABLE ONLY public.buttons
    ADD CONSTRAINT pk_buttons PRIMARY KEY (id);
ALTER TABLE ONLY public.care_files
    ADD CONSTRAINT pk_care_files PRIMARY KEY (person_id);
ALTER TABLE ONLY public.care_pairs
    ADD CONSTRAINT pk_care_pairs PRIMARY KEY (person_id, by_id);
ALTER TABLE ONLY public.care_todos
    ADD CONSTRAINT pk_care_todos PRIMARY KEY (id);
ALTER TABLE ONLY public.care_visits
    ADD CONSTRAINT pk_care_visits PRIMARY KEY (id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT pk_claims PRIMARY KEY (ticket_id);
ALTER TABLE ONLY public.codes
    ADD CONSTRAINT pk_codes PRIMARY KEY (hash);
ALTER TABLE ONLY public.consults
    ADD CONSTRAINT pk_consults PRIMARY KEY (id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT pk_corrections PRIMARY KEY (message_id);
ALTER TABLE ONLY public.dispute_points
    ADD CONSTRAINT pk_dispute_points PRIMARY KEY (ticket_id, draft, number);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT pk_dispute_sides PRIMARY KEY (id);
ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT pk_disputes PRIMARY KEY (ticket_id);
ALTER TABLE ONLY public.electors
    ADD CONSTRAINT pk_electors PRIMARY KEY (vote_id, number);
ALTER TABLE ONLY public.expert_turns
    ADD CONSTRAINT pk_expert_turns PRIMARY KEY (id);
ALTER TABLE ONLY public.facts
    ADD CONSTRAINT pk_facts PRIMARY KEY (name);
ALTER TABLE ONLY public.groups
    ADD CONSTRAINT pk_groups PRIMARY KEY (address);
ALTER TABLE ONLY public.heard
    ADD CONSTRAINT pk_heard PRIMARY KEY (message_id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT pk_households PRIMARY KEY (id);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT pk_lifelines PRIMARY KEY (id);
ALTER TABLE ONLY public.mandates
    ADD CONSTRAINT pk_mandates PRIMARY KEY (vote_id, elector, person_id);
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT pk_meeting_items PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT pk_meetings PRIMARY KEY (id);
ALTER TABLE ONLY public.objections
    ADD CONSTRAINT pk_objections PRIMARY KEY (id);
ALTER TABLE ONLY public.optouts
    ADD CONSTRAINT pk_optouts PRIMARY KEY (hash);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT pk_orders PRIMARY KEY (ticket_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT pk_papers PRIMARY KEY (vote_id, elector, by_id);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT pk_people PRIMARY KEY (id);
ALTER TABLE ONLY public.pictures
    ADD CONSTRAINT pk_pictures PRIMARY KEY (id);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT pk_places PRIMARY KEY (id);
ALTER TABLE ONLY public.posters
    ADD CONSTRAINT pk_posters PRIMARY KEY (code);
ALTER TABLE ONLY public.publications
    ADD CONSTRAINT pk_publications PRIMARY KEY (id);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT pk_questions PRIMARY KEY (id);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT pk_readings PRIMARY KEY (id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT pk_receipts PRIMARY KEY (broadcast_id, household_id);
ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT pk_remarks PRIMARY KEY (id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (id);
ALTER TABLE ONLY public.residences
    ADD CONSTRAINT pk_residences PRIMARY KEY (person_id, household_id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT pk_roles PRIMARY KEY (id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (person_id);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT pk_services PRIMARY KEY (id);
ALTER TABLE ONLY public.shifts
    ADD CONSTRAINT pk_shifts PRIMARY KEY (id);
ALTER TABLE ONLY public.signup_entries
    ADD CONSTRAINT pk_signup_entries PRIMARY KEY (id);
ALTER TABLE ONLY public.signups
    ADD CONSTRAINT pk_signups PRIMARY KEY (id);
ALTER TABLE ONLY public.summonses
    ADD CONSTRAINT pk_summonses PRIMARY KEY (id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT pk_tickets PRIMARY KEY (id);
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT pk_timers PRIMARY KEY (key);
ALTER TABLE ONLY public.turns
    ADD CONSTRAINT pk_turns PRIMARY KEY (person_id);
ALTER TABLE ONLY public.versions
    ADD CONSTRAINT pk_versions PRIMARY KEY (name);
ALTER TABLE ONLY public.volunteers
    ADD CONSTRAINT pk_volunteers PRIMARY KEY (person_id);
ALTER TABLE ONLY public.votes
    ADD CONSTRAINT pk_votes PRIMARY KEY (id);
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT pk_whistles PRIMARY KEY (id);
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT pk_windows PRIMARY KEY (id);
ALTER TABLE ONLY public.wires
    ADD CONSTRAINT pk_wires PRIMARY KEY (account);
ALTER TABLE ONLY public.ballots
    ADD CONSTRAINT uq_ballots_vote_id_place UNIQUE (vote_id, place);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT uq_dispute_sides_ticket_id_person_id UNIQUE (ticket_id, person_id);
ALTER TABLE ONLY public.expert_turns
    ADD CONSTRAINT uq_expert_turns_person_id_skill UNIQUE (person_id, skill);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT uq_lifelines_person_id_contact_id UNIQUE (person_id, contact_id);
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT uq_meeting_items_meeting_id_ticket_id UNIQUE (meeting_id, ticket_id);
ALTER TABLE ONLY public.pictures
    ADD CONSTRAINT uq_pictures_handle UNIQUE (handle);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name);
ALTER TABLE ONLY public.publications
    ADD CONSTRAINT uq_publications_place_id_week UNIQUE (place_id, week);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name);
ALTER TABLE ONLY public.shifts
    ADD CONSTRAINT uq_shifts_place_id_point_starts_at_person_id UNIQUE (place_id, point, starts_at, person_id);
ALTER TABLE ONLY public.summonses
    ADD CONSTRAINT uq_summonses_ticket_id_department UNIQUE (ticket_id, department);
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT uq_whistles_ticket_id UNIQUE (ticket_id);
CREATE INDEX ix_addresses_person_id ON public.addresses USING btree (person_id);
CREATE INDEX ix_asides_at ON public.asides USING btree (at);
CREATE INDEX ix_broadcast_copies_broadcast_id ON public.broadcast_copies USING btree (broadcast_id);
CREATE INDEX ix_broadcasts_author_id ON public.broadcasts USING btree (author_id);
CREATE INDEX ix_broadcasts_stage ON public.broadcasts USING btree (stage, made_at);
CREATE INDEX ix_buttons_address ON public.buttons USING btree (address);
CREATE INDEX ix_buttons_outbox_id ON public.buttons USING btree (outbox_id);
CREATE INDEX ix_buttons_until ON public.buttons USING btree (until);
CREATE INDEX ix_care_files_by_id ON public.care_files USING btree (by_id);
CREATE INDEX ix_care_pairs_by_id ON public.care_pairs USING btree (by_id);
CREATE INDEX ix_care_todos_person_id ON public.care_todos USING btree (person_id);
CREATE INDEX ix_care_visits_by_id ON public.care_visits USING btree (by_id);
CREATE INDEX ix_care_visits_person_id ON public.care_visits USING btree (person_id);
CREATE INDEX ix_claims_person_id ON public.claims USING btree (person_id);
CREATE INDEX ix_consults_asker_id ON public.consults USING btree (asker_id);
CREATE INDEX ix_consults_expert_id ON public.consults USING btree (expert_id);
CREATE INDEX ix_corrections_at ON public.corrections USING btree (at);
CREATE INDEX ix_corrections_author_id ON public.corrections USING btree (author_id);
CREATE INDEX ix_corrections_corrected_by ON public.corrections USING btree (corrected_by);
CREATE INDEX ix_dispute_sides_person_id ON public.dispute_sides USING btree (person_id);
CREATE INDEX ix_disputes_ended_at ON public.disputes USING btree (ended_at);
CREATE INDEX ix_electors_household_id ON public.electors USING btree (household_id);
CREATE INDEX ix_groups_place_id ON public.groups USING btree (place_id);
CREATE INDEX ix_heard_at ON public.heard USING btree (at);
CREATE INDEX ix_journal_ticket ON public.journal USING btree (ticket_id);
CREATE INDEX ix_journal_verb_at ON public.journal USING btree (verb, at);
CREATE INDEX ix_lifelines_contact_id ON public.lifelines USING btree (contact_id);
CREATE INDEX ix_mandates_by_id ON public.mandates USING btree (by_id);
CREATE INDEX ix_mandates_person_id ON public.mandates USING btree (person_id);
CREATE INDEX ix_meetings_place_id ON public.meetings USING btree (place_id);
CREATE INDEX ix_objections_person_id ON public.objections USING btree (person_id);
CREATE INDEX ix_objections_vote_id ON public.objections USING btree (vote_id);
CREATE INDEX ix_orders_service ON public.orders USING btree (service_id);
CREATE INDEX ix_outbox_address_ticket ON public.outbox USING btree (address, ticket_id);
CREATE INDEX ix_outbox_unasked ON public.outbox USING btree (address, put_at) WHERE ((purpose)::text = 'unasked'::text);
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (channel, next_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_papers_by_id ON public.papers USING btree (by_id);
CREATE INDEX ix_people_given_names ON public.people USING btree (substr((name)::text, (length((name)::text) - 1)));
CREATE INDEX ix_people_household_id ON public.people USING btree (household_id);
CREATE INDEX ix_people_long_names ON public.people USING btree (name) WHERE (length((name)::text) > 12);
CREATE INDEX ix_people_name ON public.people USING btree (name);
CREATE INDEX ix_pictures_album ON public.pictures USING btree (album);
CREATE INDEX ix_pictures_kept_until ON public.pictures USING btree (kept_until);
CREATE INDEX ix_pictures_message_id ON public.pictures USING btree (message_id);
CREATE INDEX ix_pictures_state ON public.pictures USING btree (state, next_at);
CREATE INDEX ix_pictures_ticket_id ON public.pictures USING btree (ticket_id);
CREATE INDEX ix_places_kind ON public.places USING btree (kind, path);
CREATE INDEX ix_places_path ON public.places USING btree (path);
CREATE INDEX ix_posters_place_id ON public.posters USING btree (place_id);
CREATE INDEX ix_questions_person_id ON public.questions USING btree (person_id);
CREATE INDEX ix_questions_until ON public.questions USING btree (until);
CREATE INDEX ix_readings_about_id ON public.readings USING btree (about_id);
CREATE INDEX ix_readings_at ON public.readings USING btree (at);
CREATE INDEX ix_readings_by_id ON public.readings USING btree (by_id);
CREATE INDEX ix_readings_place ON public.readings USING btree (place);
CREATE INDEX ix_remarks_person_id ON public.remarks USING btree (person_id);
CREATE INDEX ix_remarks_ticket_id ON public.remarks USING btree (ticket_id);
CREATE INDEX ix_reports_message ON public.reports USING btree (message_id);
CREATE INDEX ix_reports_person_id ON public.reports USING btree (person_id);
CREATE INDEX ix_reports_room_at ON public.reports USING btree (room, at);
CREATE INDEX ix_reports_ticket_id ON public.reports USING btree (ticket_id);
CREATE INDEX ix_residences_household_id ON public.residences USING btree (household_id);
CREATE INDEX ix_roles_person_id ON public.roles USING btree (person_id);
CREATE INDEX ix_roles_place_id ON public.roles USING btree (place_id);
CREATE INDEX ix_shifts_ends_at ON public.shifts USING btree (ends_at);
CREATE INDEX ix_shifts_person_id ON public.shifts USING btree (person_id);
CREATE INDEX ix_shifts_place ON public.shifts USING btree (place_id, ends_at);
CREATE INDEX ix_signup_entries_person_id ON public.signup_entries USING btree (person_id);
CREATE INDEX ix_signup_entries_signup_id ON public.signup_entries USING btree (signup_id);
CREATE INDEX ix_signups_organiser_id ON public.signups USING btree (organiser_id);
CREATE INDEX ix_signups_place_id ON public.signups USING btree (place_id);
CREATE INDEX ix_signups_room ON public.signups USING btree (room);
CREATE INDEX ix_summonses_person_id ON public.summonses USING btree (person_id);
CREATE INDEX ix_tickets_estate_matter ON public.tickets USING btree (estate_id, kind, subject, opened_at);
CREATE INDEX ix_tickets_open_by_owner ON public.tickets USING btree (owner_id, told_at) WHERE ((state)::text = ANY ((ARRAY['待接单'::character varying, '已接单'::character varying, '部分解决'::character varying])::text[]));
CREATE INDEX ix_tickets_open_by_place ON public.tickets USING btree (place_id, due_at) WHERE ((state)::text = ANY ((ARRAY['待接单'::character varying, '已接单'::character varying, '部分解决'::character varying])::text[]));
CREATE INDEX ix_tickets_parent_id ON public.tickets USING btree (parent_id);
CREATE INDEX ix_tickets_place_opened ON public.tickets USING btree (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON public.tickets USING btree (reporter_id);
CREATE INDEX ix_timers_due ON public.timers USING btree (due_at, key);
CREATE INDEX ix_volunteers_place_id ON public.volunteers USING btree (place_id);
CREATE INDEX ix_votes_caller_id ON public.votes USING btree (caller_id);
CREATE INDEX ix_votes_place_id ON public.votes USING btree (place_id);
CREATE INDEX ix_whistles_caller_id ON public.whistles USING btree (caller_id);
CREATE INDEX ix_windows_person_id ON public.windows USING btree (person_id);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_addresses_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.ballots
    ADD CONSTRAINT fk_ballots_vote_id FOREIGN KEY (vote_id) REFERENCES public.votes(id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT fk_broadcast_copies_broadcast_id FOREIGN KEY (broadcast_id) REFERENCES public.broadcasts(id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT fk_broadcast_copies_outbox_id FOREIGN KEY (outbox_id) REFERENCES public.outbox(id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT fk_broadcast_copies_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_approver_id FOREIGN KEY (approver_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_author_id FOREIGN KEY (author_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_corrects_id FOREIGN KEY (corrects_id) REFERENCES public.broadcasts(id);
ALTER TABLE ONLY public.care_files
    ADD CONSTRAINT fk_care_files_by_id FOREIGN KEY (by_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.care_files
    ADD CONSTRAINT fk_care_files_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.care_pairs
    ADD CONSTRAINT fk_care_pairs_by_id FOREIGN KEY (by_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.care_pairs
    ADD CONSTRAINT fk_care_pairs_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.care_todos
    ADD CONSTRAINT fk_care_todos_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.care_todos
    ADD CONSTRAINT fk_care_todos_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.care_visits
    ADD CONSTRAINT fk_care_visits_by_id FOREIGN KEY (by_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.care_visits
    ADD CONSTRAINT fk_care_visits_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT fk_claims_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT fk_claims_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT fk_claims_unit_place_id FOREIGN KEY (unit_place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.consults
    ADD CONSTRAINT fk_consults_asker_id FOREIGN KEY (asker_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.consults
    ADD CONSTRAINT fk_consults_expert_id FOREIGN KEY (expert_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.consults
    ADD CONSTRAINT fk_consults_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.consults
    ADD CONSTRAINT fk_consults_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT fk_corrections_author_id FOREIGN KEY (author_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT fk_corrections_corrected_by FOREIGN KEY (corrected_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.dispute_points
    ADD CONSTRAINT fk_dispute_points_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT fk_dispute_sides_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT fk_dispute_sides_refused_id FOREIGN KEY (refused_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT fk_dispute_sides_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT fk_disputes_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.electors
    ADD CONSTRAINT fk_electors_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.electors
    ADD CONSTRAINT fk_electors_vote_id FOREIGN KEY (vote_id) REFERENCES public.votes(id);
ALTER TABLE ONLY public.expert_turns
    ADD CONSTRAINT fk_expert_turns_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.groups
    ADD CONSTRAINT fk_groups_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT fk_households_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT fk_lifelines_contact_id FOREIGN KEY (contact_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT fk_lifelines_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.mandates
    ADD CONSTRAINT fk_mandates_by_id FOREIGN KEY (by_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.mandates
    ADD CONSTRAINT fk_mandates_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.mandates
    ADD CONSTRAINT fk_mandates_vote_id FOREIGN KEY (vote_id) REFERENCES public.votes(id);
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT fk_meeting_items_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT fk_meeting_items_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT fk_meetings_caller_id FOREIGN KEY (caller_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT fk_meetings_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.objections
    ADD CONSTRAINT fk_objections_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.objections
    ADD CONSTRAINT fk_objections_vote_id FOREIGN KEY (vote_id) REFERENCES public.votes(id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT fk_orders_service_id FOREIGN KEY (service_id) REFERENCES public.services(id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT fk_orders_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT fk_papers_by_id FOREIGN KEY (by_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT fk_papers_vote_id FOREIGN KEY (vote_id) REFERENCES public.votes(id);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT fk_people_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.pictures
    ADD CONSTRAINT fk_pictures_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.places
    ADD CONSTRAINT fk_places_parent_id FOREIGN KEY (parent_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.posters
    ADD CONSTRAINT fk_posters_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.publications
    ADD CONSTRAINT fk_publications_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT fk_questions_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_broadcast_id FOREIGN KEY (broadcast_id) REFERENCES public.broadcasts(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_told_by FOREIGN KEY (told_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT fk_remarks_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT fk_remarks_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.residences
    ADD CONSTRAINT fk_residences_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.residences
    ADD CONSTRAINT fk_residences_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT fk_rounds_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT fk_services_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.shifts
    ADD CONSTRAINT fk_shifts_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.shifts
    ADD CONSTRAINT fk_shifts_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.signup_entries
    ADD CONSTRAINT fk_signup_entries_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.signup_entries
    ADD CONSTRAINT fk_signup_entries_signup_id FOREIGN KEY (signup_id) REFERENCES public.signups(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.signups
    ADD CONSTRAINT fk_signups_organiser_id FOREIGN KEY (organiser_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.signups
    ADD CONSTRAINT fk_signups_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.summonses
    ADD CONSTRAINT fk_summonses_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.summonses
    ADD CONSTRAINT fk_summonses_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_level_id FOREIGN KEY (level_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_merged_into FOREIGN KEY (merged_into) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_owner_id FOREIGN KEY (owner_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_parent_id FOREIGN KEY (parent_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_reporter_id FOREIGN KEY (reporter_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.turns
    ADD CONSTRAINT fk_turns_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.volunteers
    ADD CONSTRAINT fk_volunteers_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.volunteers
    ADD CONSTRAINT fk_volunteers_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.votes
    ADD CONSTRAINT fk_votes_caller_id FOREIGN KEY (caller_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.votes
    ADD CONSTRAINT fk_votes_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT fk_whistles_caller_id FOREIGN KEY (caller_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT fk_whistles_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT fk_windows_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
