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
	('0023');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', 'ef52e2cae002a17ae8bb4fb31a67a55956c63dd2e580f074183f2f1636e2fe9e', 0, true, false, NULL, NULL, '2026-11-29 01:00:00+00', NULL, NULL, '2026-11-28 00:20:04.962013+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'ZE7zhsCzVmkf5zJzxOCnEPBEBIXmGBzk', 2, 'playground:p-bai', 'playground:p-bai', '接', '接 1', '', '2026-11-30 23:20:02.6853+00'),
	(2, 'BoRRk19qqNTz7qgvoONmutoa-wQwvM0H', 2, 'playground:p-bai', 'playground:p-bai', '转', '转 1', '', '2026-11-30 23:20:02.6853+00'),
	(3, 'aBVgKWHGsveOJFs8NxNXW-Zi2gqMbmZS', 2, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:20:02.6853+00'),
	(4, 'U4nf1k4eUParesch_I_zKOh3rBvymZtZ', 2, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 1', '', '2026-11-30 23:20:02.6853+00'),
	(5, 'OES7H4jzaaRxIMgyIxsYxm-ngEtCzCgA', 4, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 23:20:03.228252+00'),
	(6, 'we_ZnncJEWFbPqmsoSzEVYXYf6aOfQ3o', 5, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 23:20:03.228252+00'),
	(7, 'Pe_zAAmUHPln6qbNWNLWjpwjNUqOeVe7', 6, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 23:20:03.228252+00'),
	(8, 'M3vInFb72Lv2XvJfmllsPoIj-6E5nWXG', 12, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 23:20:04.278787+00'),
	(9, '4I6XHT_5ZjGpU2g4lQidTXkqtmFUiqA4', 12, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 23:20:04.278787+00'),
	(10, 'rYbT2-5QDIdFfH2hE8u7yNTqytuKrdGD', 12, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:20:04.278787+00'),
	(11, 'qw1wRAuHsg4g_k5dF4MSQjTFc7mCGKPX', 12, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 23:20:04.278787+00'),
	(12, 'TXv4rp_PkcWu0fOIyshrNgcUFy6lNpU-', 14, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(13, 'KHCk8xK7u8rr9C0tIcmeHYQKkIrJKJ8t', 15, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(14, 'x6JHdIpJ7ISuxIpq0MHq4ntJz1Y3-Egr', 16, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(15, 'wcwWHR_oFUtmuoAkgZvLVfUoqTeSREGM', 17, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(16, 'ke3AF8R9hbhtPFOrFwPdP4FsMUcAqDwC', 18, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(17, 'JPcc5onxPMoZiScbQ36SeI26rDamHALz', 19, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(18, 'hlrxkhNIjWRha_laIa0hFviVHHqczJM7', 20, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(19, 'cSH38hHjRznuoCt5yLorLXNeWL1QEdsu', 21, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(20, '0oKdM5XuSmlx60TYPayQAz0HjIBkPUtH', 22, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(21, '7eGHRPHypolvaRhyW1GRKdVkCGm_PtBv', 23, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(22, 'fVKSVYEqVqkm58V_ZO-FxLXo2qmVHIMT', 24, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(23, 'qikcziglFciyxF8da30i1JENED-D-Avm', 25, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(24, 'uOk4a9Ix1o8OnGK_C_51wa2jZfv7V6Xv', 26, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 00:20:04.347112+00'),
	(25, '47V6JHgwK1XpRX4zPRSOiw_G2tm28zMo', 27, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:20:04.508018+00'),
	(26, '760bFoMZW7G4qH8hQNm_o8C2-vc8N3p5', 27, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:20:04.508018+00'),
	(27, '-SYDw4u7_YO7VSND4jSQXs2DEEYAGHUF', 27, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:20:04.508018+00'),
	(28, 'sXM8flirqpTgEBrDstCjIutRdv2dsTKJ', 27, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:20:04.508018+00'),
	(29, 'JsReCXXsEPmycfpd-BejJAxeaPJdnHAw', 29, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-12-01 00:20:04.580425+00'),
	(30, 'xZkRGK-zf1XVocS3UoPL4cuhBRiWUxZ2', 29, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-12-01 00:20:04.580425+00'),
	(31, 'cyz_NmrGaiZMlq_uXmx5rAQZvhnooSWc', 29, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-12-01 00:20:04.580425+00'),
	(32, 'wNbId5l15JpcqlybU7tN8HyJyq8SWZvS', 30, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:20:04.580425+00'),
	(33, 'e7jPMtiOfq9qVpYX216V6LTxkq47WIct', 30, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:20:04.580425+00'),
	(34, 'HNeX-l3pJ8VsMgEyPZDDEaU7-mlvLFvz', 30, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:20:04.580425+00'),
	(35, '6KxZLrgDNQl4C1aqvEcuYNDE3SjfUTPN', 30, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:20:04.580425+00'),
	(36, '6PSJbyZFZL9vkjgdyNIu2aM7YoFWx4hV', 38, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(37, 'evpcj65KaR-P3MtjBun98OkV7vp1EmVG', 39, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(38, 'd_sjhJcSg6hiC6n8UXwSS0kykkfGALpR', 40, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(39, '6YYF-SyhVRu1WJ4ukF_UcfeDq7SC-iYV', 41, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(40, '7SDVyEe7ljGDzRv8I753OKj0hKpyg-Jp', 42, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(41, 'PJPSRjAg1lRke4gY5uicJLM7fZUKxklj', 43, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(42, 'aeaU-E8_XQ8IhggzPNWiJQQkQbEDjRZV', 44, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(43, 'c3uIz1TiXgHcAsZO6R-WRG6vJkLydtlg', 45, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(44, 'ZJ_jVNiHGJcQNYRTtdA9wuys9urqZ1CF', 46, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(45, 'eSHgTGwynWBYBCxYXzS5UrpbJFUCdVT8', 47, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(46, 'l83g2qWim6FrT_4tI73YyIEF-KIJA-_X', 48, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(47, '6_x4GTVPdc5er1Sh9a7ttsu8eGGpLrYY', 49, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(48, 'YdNrZxDE05XgTBfeXJe9ZsR_ANbFBBkY', 50, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 03:20:05.163181+00'),
	(49, 'ibwMH-LDdJ1hFsxrJyzJWqpEdbNVzrOB', 51, 'playground:p-ye', 'playground:p-ye', '接', '接 3', '', '2026-12-01 03:20:05.370407+00'),
	(50, 'SMYpVa2Q6ING-cVRo-HTNDTlDIdQVVAv', 51, 'playground:p-ye', 'playground:p-ye', '转', '转 3', '', '2026-12-01 03:20:05.370407+00'),
	(51, '5KfbB2ZC25E41dPPTLX2BiLXcQK2IX9u', 51, 'playground:p-ye', 'playground:p-ye', '晚点', '晚点', '', '2026-12-01 03:20:05.370407+00'),
	(52, '50v9Hi3Rl2lBtjStgLSJZ7oa8cwGCqHy', 51, 'playground:p-ye', 'playground:p-ye', '不归我', '不归我 3', '', '2026-12-01 03:20:05.370407+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-28 00:20:04.580425+00', '2026-12-28 00:20:04.580425+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '32');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 23:20:01.646285+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:4641115fdd804f7ba3acb3fe1a51368a', '2026-11-27 23:20:02.6853+00'),
	('playground:cf54751c444e42d29af7a91fa9ccbf25', '2026-11-27 23:20:02.988495+00'),
	('playground:7023c95d5fd241918b80a5b9abf9f594', '2026-11-27 23:20:03.080334+00'),
	('playground:99e940dba7c740f9ac4173cd5f751017', '2026-11-27 23:20:03.14132+00'),
	('playground:829cda9b942c43a08ee36e236ba48035', '2026-11-27 23:20:03.228252+00'),
	('playground:57d64e6bb8a34000be675a9dfe6427b8', '2026-11-27 23:20:04.154826+00'),
	('playground:29e21e449fe041da8813ee2f615a0766', '2026-11-27 23:20:04.247724+00'),
	('playground:5e87d1696c814660bc6757501ca91f33', '2026-11-27 23:20:04.278787+00'),
	('playground:f3f665447699423987fcb66bdba0feb4', '2026-11-27 23:20:04.313578+00'),
	('playground:ec7b74ddcca04e6fa9f76cbaf45ffb69', '2026-11-28 00:20:04.580425+00'),
	('playground:9397d665b213445699b84e78bad77dfb', '2026-11-28 00:20:04.763188+00'),
	('playground:abba24820fff44e4afcb20855e1543a1', '2026-11-28 00:20:04.873422+00'),
	('playground:cceb747e63174a9b85ba17bf826fca8d', '2026-11-28 00:20:04.90534+00'),
	('playground:a2633362d14942b3a25f0199b6b5092f', '2026-11-28 00:20:04.930198+00'),
	('playground:0374bcfb1e8d42238af4d3ae99d26eaa', '2026-11-28 00:20:04.962013+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 23:20:01.646285+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 29}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 23:20:02.6853+00', '{"sure": 0.99, "asked": false, "because": ["楼道灯", "坏"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 23:20:02.6853+00', '{"to": 9, "why": "opened"}'),
	(4, 'signup.opened', NULL, 1, '2026-11-27 23:20:02.988495+00', '{"signup": 1}'),
	(5, 'signup.joined', NULL, NULL, '2026-11-27 23:20:03.080334+00', '{"signup": 1}'),
	(6, 'ticket.joined', 1, 2, '2026-11-27 23:20:03.14132+00', '{"households": 2}'),
	(7, 'ticket.opened', 2, 7, '2026-11-27 23:20:03.228252+00', '{"sure": 0.97, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(8, 'ticket.assigned', 2, NULL, '2026-11-27 23:20:03.228252+00', '{"to": 16, "why": "opened"}'),
	(9, 'alarm.raised', 2, NULL, '2026-11-27 23:20:03.228252+00', '{"danger": "trapped"}'),
	(10, 'ticket.taken', 1, 9, '2026-11-27 23:20:04.154826+00', '{"was": 9}'),
	(11, 'round.postponed', NULL, 9, '2026-11-27 23:20:04.247724+00', '{"minutes": 120.0}'),
	(12, 'ticket.opened', 3, 1, '2026-11-27 23:20:04.278787+00', '{"sure": 0.97, "asked": false, "because": ["漏水"]}'),
	(13, 'ticket.assigned', 3, NULL, '2026-11-27 23:20:04.278787+00', '{"to": 9, "why": "opened"}'),
	(14, 'talk.unheeded', NULL, NULL, '2026-11-27 23:20:04.313578+00', '{}'),
	(15, 'ticket.assigned', 2, NULL, '2026-11-28 00:20:04.347112+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(16, 'circle.widened', 2, NULL, '2026-11-28 00:20:04.347112+00', '{"times": 1}'),
	(17, 'ticket.opened', 4, 3, '2026-11-28 00:20:04.580425+00', '{"sure": 1.0, "asked": false, "because": ["半夜", "楼上", "有完没完"]}'),
	(18, 'ticket.assigned', 4, NULL, '2026-11-28 00:20:04.580425+00', '{"to": 9, "why": "opened"}'),
	(19, 'dispute.cooled', 4, NULL, '2026-11-28 00:20:04.580425+00', '{"room": "playground:g-3-2"}'),
	(20, 'ticket.done', 1, 9, '2026-11-28 00:20:04.763188+00', '{}'),
	(21, 'ticket.closed', 1, 1, '2026-11-28 00:20:04.873422+00', '{"judged": true}'),
	(22, 'command.refused', NULL, 24, '2026-11-28 00:20:04.90534+00', '{}'),
	(23, 'person.left', NULL, 24, '2026-11-28 00:20:04.930198+00', '{}'),
	(24, 'broadcast.drafted', NULL, 24, '2026-11-28 00:20:04.962013+00', '{"broadcast": 1}'),
	(25, 'ticket.assigned', 2, NULL, '2026-11-28 03:20:05.163181+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(26, 'circle.widened', 2, NULL, '2026-11-28 03:20:05.163181+00', '{"times": 2}'),
	(27, 'ticket.stuck', 4, NULL, '2026-11-28 03:20:05.325736+00', '{"who": 20}'),
	(28, 'ticket.assigned', 3, NULL, '2026-11-28 03:20:05.370407+00', '{"to": 10, "was": 9, "why": "silent"}'),
	(29, 'ticket.assigned', 3, NULL, '2026-11-29 05:20:05.484348+00', '{"to": 11, "was": 10, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 23:20:04.313578+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 23:20:02.6853+00', '2026-11-27 23:20:02.6853+00', 0, '814e437fdc774db793dff96173f76cf3', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:p-bai', 'private', '', NULL, NULL, 1, 'sent', '2026-11-27 23:20:02.6853+00', '2026-11-27 23:20:02.6853+00', 0, 'df3d449baeed471a9ba6b97c1918f134', 'playground', 'say', NULL, false, false, 'status', NULL),
	(3, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 23:20:03.228252+00', '2026-11-27 23:20:03.228252+00', 0, '5cce76e71ed3434d8e93bf5b73e91823', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 23:20:03.228252+00', '2026-11-27 23:20:03.228252+00', 0, 'b153d425194b485eae9d727cacc88821', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:20:03.228252+00', '2026-11-27 23:20:03.228252+00', 0, '6f7faf23964c4aefb8dbc9a465b43849', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:20:03.228252+00', '2026-11-27 23:20:03.228252+00', 0, 'b9684279191248de9f28890aeb4923ee', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:20:03.228252+00', '2026-11-27 23:20:03.228252+00', 0, '3ed84ecaff8a413ebc26d0bb10399f1c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:20:03.228252+00', '2026-11-27 23:20:03.228252+00', 0, 'f307ecb8ad4e4d0686ea422b5d5110bc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:20:04.154826+00', '2026-11-27 23:20:04.154826+00', 0, '8664deb42daf4238b4719f891c208f15', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:20:04.247724+00', '2026-11-27 23:20:04.247724+00', 0, 'ab6fb45981714809a562ccf48a716db7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 23:20:04.278787+00', '2026-11-27 23:20:04.278787+00', 0, 'c7b6734f71344052af513cee786c6f85', 'playground', 'say', NULL, false, false, 'status', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:20:04.278787+00', '2026-11-27 23:20:04.278787+00', 0, '4818442c02af4ddf8f73ca17ebc99b06', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(13, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:20:04.313578+00', '2026-11-27 23:20:04.313578+00', 0, '5d7ce2da382a4ba1807c47abd3c06a4d', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, 'd225b69eeba948fbb210f0cc9d763053', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '3a46e23e964146c8bec54955dff58d4c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '1e141cc97adb467583e4da526839f405', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, 'b9a6ede4d8834e5985aaf49c5a9d7792', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '19c47a3fa3c54e55ba6fcc29c8ee1900', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, 'c1869cd79f844a8ca9c730e3953741b7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '3f0b6e13e0bb478086dc7bf1ac1d295c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, 'aaae637e9b054459bae57acb70b4a716', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, 'ac3d45906e5448a48e8c5abdf6680b0b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, 'e560e3f182224bbab2e24ce1d8bf0cd9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '67d54aa2a94a441eac88a26b9da20cd2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(26, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '529306a80a324cbc97b9b6d62d165af2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:20:04.347112+00', '2026-11-28 00:20:04.347112+00', 0, '842e60ef7c2843ffa313a44b650927b6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:20:04.508018+00', '2026-11-28 00:20:04.508018+00', 0, '644aefeb5ed642068ebd2e5275ec17a9', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-28 00:20:04.580425+00', '2026-11-28 00:20:04.580425+00', 0, 'ea662c217d09411d8ced1f77f2b7524c', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:20:04.580425+00', '2026-11-28 00:20:04.580425+00', 0, '5646d541d7c746f2be08934633e23bf0', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:20:04.580425+00', '2026-11-28 00:20:04.580425+00', 0, 'c625a20404d7423a9bc5357000b70f57', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-28 00:20:04.763188+00', '2026-11-28 00:20:04.763188+00', 0, '22228fa620954de695b8674f7dee6767', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:20:04.763188+00', '2026-11-28 00:20:04.763188+00', 0, 'ace6f8729e154c36a8aadbc0c3aeac93', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:20:04.873422+00', '2026-11-28 00:20:04.873422+00', 0, '1591473e506c4f208fbb89a8815e04c3', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:20:04.90534+00', '2026-11-28 00:20:04.90534+00', 0, '9564ffcc853544d19a21d923f9545113', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:20:04.930198+00', '2026-11-28 00:20:04.930198+00', 0, '2d02d4832da34d8f98d0d1757f330200', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:20:04.962013+00', '2026-11-28 00:20:04.962013+00', 0, '50a3cad8c4744ef1baa3a214fede1bb0', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:20:04.962013+00', '2026-11-28 00:20:04.962013+00', 0, 'f557ac3277bb43bfb650f5ac9777aa27', 'playground', 'say', NULL, false, false, 'status', NULL),
	(42, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '8fd80e7d59e64aed94aa93eb97a787cf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '279a8bfbda8a4df698b61c7702542588', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '214bcfce58944e82834afc00be543562', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '7dd25ca8e0f3474ca9afa1e006e5957e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '8e7610303e224a7aa46ff056b6dd05c3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, 'c61a45575d70423ba8d207e838080cf6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '77413a3f40f24d0d94dbc1dedf2dfeaa', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '46d6b2e408b14448844405bafe2101ca', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '78ef575eeaa84aed813ad86d9a00e271', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, 'fa3aff692a524ee589595ad852998ebc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '236633da37b54f429edd9c063245e10d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '2df19725e3c4470f84e125e55ec7cbcc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:20:05.163181+00', '2026-11-28 03:20:05.163181+00', 0, '3caf41e6f576437ea56a6d2433dc9819', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-ye', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 03:20:05.370407+00', '2026-11-28 03:20:05.370407+00', 0, 'aebccbb1806c4d6f96ce05b90e4e96db', 'playground', 'say', NULL, false, false, 'status', NULL),
	(52, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 03:20:05.406229+00', '2026-11-28 03:20:05.406229+00', 0, '7b5205414c1d4efcb419e71ffdc6881b', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-12-01 00:20:04.930198+00'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-28 00:20:04.580425+00', '2026-12-28 00:20:04.580425+00');
INSERT INTO public.readings VALUES
	(1, '0edcef3440337f857250acd516c1d48bc05a39ccc4d706d86e34356bce91b967', '3d7eaeb32aa0bccc804e31fbd07608460de31d75f2f68607401957c54ee437a0', 'f34f6440394bfc7200153f35bb49c6e4', '2026-11-27 23:20:02.6853+00', 9, 1, 'words', '#1', 1),
	(2, '21a742eaa27fabf9d61199e53ecb8e5b8436f129d61adc57ddfa22efcf0166fb', '0d26c4010b9fd285ac8bb767335587a6292bbce59c7d3829996478d8cd88d82b', '7d2663e448c3a06f0b47404e5190c4aa', '2026-11-27 23:20:03.228252+00', 16, 7, 'words+name', '#2', 2),
	(3, '15c48df88e894acfcb60a63c94ed6947acdf8cc5841390d9fbdb4d1c60003f8d', '3a2ddce2c6807498ac06cd9f285447ebf82b435d9724da592d5b67da19467218', '34b2608099b07c1be0d00f65fc3c246f', '2026-11-27 23:20:03.228252+00', 17, 7, 'words+name', '#2', 3),
	(4, 'a6d88fc8ecf3673f11c2ae2ee75be95b56c0c889bdee61bfbd234f05ecc231e0', '443c9278089808d3476d4eb8f700bde56e0b480b2e1cb783e8f245b0be46f43e', '726f4c1db75caa5e079f4df012ee5337', '2026-11-27 23:20:03.228252+00', 21, 7, 'words+name', '#2', 4),
	(5, 'fb46728186d158b84a900da606ac07384962db75831191002e4272e96cc272fd', '01bad6a78d2bae4b373b9c4dd041755798330e6ade7d913479157f45cf1284e4', '33be0fa471f2c3e47f6cbf5d9d55237d', '2026-11-27 23:20:04.154826+00', 9, 1, 'words', '#1', 5),
	(6, '4ace5ccca353abb78fe97758ed1fd56d949b2396986ed7fe4b1b26fd60ad4680', '54fd3c60882fb82d42519beb35db86bbfc76c99faa2ffaef0607c2ee2df1f829', '3d567397b1504f44188c6618e3d0aaef', '2026-11-27 23:20:04.278787+00', 9, 1, 'words', '#3', 6),
	(7, '05a7ce7ad926b9d83e586238dc4b5d5a11019b3571c0a44caa990f7ec8aaa07e', 'f3af020f4a68727924372a221b68a7a5b60c6665d13bddf3db6dfa37b1fe23ae', 'c6467a4967dd4162268f5a62ba159e88', '2026-11-28 00:20:04.580425+00', 20, 3, 'words', '#4', 7);
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-28 00:20:04.763188+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:829cda9b942c43a08ee36e236ba48035', false, '2026-11-27 23:20:03.228252+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:5e87d1696c814660bc6757501ca91f33', false, '2026-11-27 23:20:04.278787+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:ec7b74ddcca04e6fa9f76cbaf45ffb69', false, '2026-11-28 00:20:04.580425+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:4641115fdd804f7ba3acb3fe1a51368a', true, '2026-11-27 23:20:02.6853+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:99e940dba7c740f9ac4173cd5f751017', true, '2026-11-27 23:20:03.14132+00');
INSERT INTO public.residences VALUES
	(10, 10, '业主', NULL, '2026-11-27 23:20:01.646285+00'),
	(2, 2, '业主', NULL, '2026-11-27 23:20:01.646285+00'),
	(9, 9, '业主', NULL, '2026-11-27 23:20:01.646285+00'),
	(1, 1, '业主', NULL, '2026-11-27 23:20:01.646285+00'),
	(3, 3, '业主', NULL, '2026-11-27 23:20:01.646285+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 23:20:01.646285+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 23:20:01.646285+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 23:20:01.646285+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 23:20:01.646285+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 23:20:01.646285+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.signup_entries VALUES
	(1, 1, 2, 'playground:7023c95d5fd241918b80a5b9abf9f594', '', true, '阿伟', 3, 0, false, NULL, NULL, false);
INSERT INTO public.signups VALUES
	(1, 'playground:g-3-2', 14, 1, 'playground:cf54751c444e42d29af7a91fa9ccbf25', '周日早上9点包粽子', 8, false, '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-27 23:20:03.080334+00', false, NULL);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-28 00:20:04.580425+00', '2026-11-28 00:20:04.580425+00', '2026-11-28 01:20:00+00', NULL, NULL, NULL, NULL, 3),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 23:20:02.6853+00', '2026-11-27 23:20:02.6853+00', '2026-11-28 01:20:04.247724+00', '2026-11-28 00:20:04.763188+00', '2026-11-28 00:20:04.873422+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 23:20:03.228252+00', NULL, '2026-11-27 23:25:03.228252+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 6, 1, 11, 0, NULL, '', '2026-11-27 23:20:04.278787+00', NULL, '2026-11-28 00:20:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('signups.thank:1', 'signups.thank', '2026-11-29 06:00:00+00', '{"signup": 1}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-28 00:20:04.580425+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-12-01 00:20:04.580425+00', '{"ticket": 4}'),
	('reminders.begin:11', 'reminders.begin', '2026-11-29 06:00:00+00', '{"person": 11}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-29 06:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-29 06:10:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-29 19:40:00+00', '{}'),
	('rotas.tidy:', 'rotas.tidy', '2026-11-29 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-29 20:20:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-30 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-30 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-30 01:00:00+00', '{}'),
	('leftovers.daily:', 'leftovers.daily', '2026-11-30 01:30:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-30 02:00:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.ballots_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 52, true);
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
