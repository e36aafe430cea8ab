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
	('0022');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '164d4be4446f4b46abb4574b0bfc48012ff0e551b37cd378883a21f9b906a738', 0, true, false, NULL, NULL, '2026-11-29 01:00:00+00', NULL, NULL, '2026-11-27 23:37:27.13071+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'KM4l4u7Lz8Tpum_Sc_3sxEsPk4lLPwub', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 22:37:26.006944+00'),
	(2, 'x7I0QGUfNknfij7jw4YK0BLy3YF6YCvE', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 22:37:26.006944+00'),
	(3, 'LOcnFB1cq22OaPWQpwYl2qd7xcrQbW8A', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 22:37:26.006944+00'),
	(4, 'VXoTOi8DSI2wzRuYQ-9xiB7fFYrRthLt', 12, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(5, 'aNH-Mhyy7jJ1e1T-m5Q371LbRA1PWsci', 13, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(6, 'RYL-_ONN3Dqh4u2fgZwlCm69iq0MgZyX', 14, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(7, 'RTbzGlZ8m9F4Lh2vdSR-84RipQSoS-IJ', 15, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(8, 'SRHA_WkxT3nCuslMSxXVQfqmj7fkD6rO', 16, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(9, 'IcYBIMDV7RnYD3yqivhir628kXy9uoDd', 17, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(10, '-pJmVGX2WpDffsUHtE1vBkBqRkiHryG2', 18, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(11, 'NFBrFcQAPSaSN_1qBVKHQsG2qgblOa7U', 19, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(12, '17kA2jx3K4z75NmZk5mXmB-tAhd_e0aM', 20, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(13, 'N3HrG09F6O6ucHUVlZ-mVJ-tGh9aftso', 21, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(14, '_Y-xk3MavAjeDFb8ixeiufAnYEPnAOkz', 22, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(15, 'l4nZDOV4Lxgt93BHj6s_cn2zHDUXUhIX', 23, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(16, 'xuqoXaDNY2vyKjOrGMsJlSdW1GGlZN6G', 24, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 23:37:26.753342+00'),
	(17, 'QxuQ6-CoWspP93oSg3vuPja147f1hrWI', 25, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 23:37:26.760022+00'),
	(18, 'kricU7c8v5p_cSRK8GZCuWHfNsKRYNWE', 25, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 23:37:26.760022+00'),
	(19, 'LHTlBLWkqpb-L7cJyKk_aMDOUTgwwaKW', 25, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:37:26.760022+00'),
	(20, 'GOFYrCVlNIE528QvzHvBd50Z8OX7RVe1', 25, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 23:37:26.760022+00'),
	(21, 'ZARKHlx7MJz5I6EL03FPNDsUkNhx8Gl-', 27, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-30 23:37:26.888318+00'),
	(22, 'maMceXG8VfC3qt8QykP2yvaAcAksyBUm', 27, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-30 23:37:26.888318+00'),
	(23, '7nUlGg9G9NMmgm6XMrx2o0UjBhjMdrh1', 27, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-30 23:37:26.888318+00'),
	(24, 'ohMsjhyCYx8yYZPjp96WSUapjUj2JDGW', 28, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-30 23:37:26.888318+00'),
	(25, 'faakR1P2abHIJcNXNcmj6egWmL1wmAQi', 28, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-30 23:37:26.888318+00'),
	(26, '2prvA0tm_STco369UNAw8M8MO5efAZqC', 28, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-30 23:37:26.888318+00'),
	(27, 'Q7d4NBqkQ3JsmKizzbD9y7TBiXGgxtUF', 28, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-30 23:37:26.888318+00'),
	(28, 'CZxw3iKNljNJZHWYpjaVCK6DGy4j-pWC', 36, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(29, 'ppG86FW8xQlrEC4hA1RDgnNEBO8IszLG', 37, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(30, 'oNkQEKsRT0GSHbE8Pz-y3MByOwkI91JO', 38, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(31, 'c4Z1JlrKcWOrOJCwmYwKRbS-LgjlN9DB', 39, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(32, 'r7wDfzdWLmfxMXfFZgMxuuEcBTQ8yaAR', 40, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(33, 'bCtKPX71ENdKDJBj0M0IRNSplOxRv7OK', 41, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(34, 'HVVKMJUFo3h78n5AI-LGnXUM2EuPAHw_', 42, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(35, '34rjiorwrOCE8djNfAjAmMLluKKaSzSM', 43, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(36, 'LckQwNn0Nhmp8ZrjqfrdP6aEINRvBgGz', 44, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(37, 'Jx9jF7I0NOjl8skjG6WBoPCGEuzy45hJ', 45, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(38, 'VLnPUxFaEzAPtu7MqXWeOUNhLzM7ANXX', 46, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(39, 'du3aEGGRxxaCL85H3lm7vINCzOvdErBc', 47, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(40, 'XcO-8wjR6j400aFgfvZWG8kXWj9ReKl1', 48, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 02:37:27.2383+00'),
	(41, 'mC0AWB1ALgctVIejbpSw4dQJ4jv-68hz', 49, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 02:37:27.288323+00'),
	(42, 'P7cH3y3HJUebOonWX8SZV8LXefXmI5cW', 49, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 02:37:27.288323+00'),
	(43, 'OEwDD7XOeEYP3jfPFrvgvwKGIP2AiKjf', 49, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 02:37:27.288323+00'),
	(44, 'OYluDxeT5JohDxsa6EKLErsPPk1Arv20', 49, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 02:37:27.288323+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-27 23:37:26.888318+00', '2026-12-27 23:37:26.888318+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '32');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 22:37:24.799058+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:40591b93d692401db31e600f60e01f30', '2026-11-27 22:37:25.797475+00'),
	('playground:d55b467b3e4c49fa8c8a22280c99c52c', '2026-11-27 22:37:25.957089+00'),
	('playground:b12f674e275b4f8ca58e415a842a0bcb', '2026-11-27 22:37:26.006944+00'),
	('playground:e12d767b98d64b19893a77eb025491a0', '2026-11-27 22:37:26.580251+00'),
	('playground:ca2785bfe7474b51bcfc681db064bd89', '2026-11-27 22:37:26.620019+00'),
	('playground:04e28f0a2f954c3a97ff6c0b371ccf0d', '2026-11-27 22:37:26.66676+00'),
	('playground:67e0c355a30c40e9a1082f8928211713', '2026-11-27 22:37:26.722618+00'),
	('playground:3429852d91d64808b32342be1f6b78ad', '2026-11-27 23:37:26.888318+00'),
	('playground:11ca6904805f4d109d9bee72dd601f33', '2026-11-27 23:37:26.982386+00'),
	('playground:a00b507a84bd4d8997faa69dc4dec60f', '2026-11-27 23:37:27.046792+00'),
	('playground:8e04904df9894ad5aa38ac6d1ecc329b', '2026-11-27 23:37:27.076719+00'),
	('playground:701860429cd0466ca11fd7e627625001', '2026-11-27 23:37:27.102538+00'),
	('playground:27dcef8577e4406f938e1e71f5a977fa', '2026-11-27 23:37:27.13071+00');
INSERT INTO public.households VALUES
	(1, 14, '502', NULL),
	(2, 14, '301', NULL),
	(3, 14, '602', NULL),
	(4, 13, '201', NULL),
	(5, 13, '403', NULL),
	(6, 15, '102', NULL),
	(7, 8, '703', NULL),
	(8, 9, '401', NULL),
	(9, 14, '402', NULL),
	(10, 14, '101', NULL),
	(11, 13, '502', NULL),
	(12, 15, '301', NULL),
	(13, 10, '201', NULL),
	(14, 11, '302', NULL),
	(15, 7, '501', NULL),
	(16, 8, '201', NULL),
	(17, 9, '602', NULL),
	(18, 8, '402', NULL),
	(19, 12, '503', NULL),
	(20, 7, '302', NULL);
INSERT INTO public.journal VALUES
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 22:37:24.799058+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 22:37:25.797475+00', '{"sure": 0.99, "asked": false, "because": ["楼道灯", "坏"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 22:37:25.797475+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-27 22:37:25.957089+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-27 22:37:26.006944+00', '{"sure": 0.97, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-27 22:37:26.006944+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-27 22:37:26.006944+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-27 22:37:26.580251+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-27 22:37:26.620019+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-27 22:37:26.66676+00', '{"sure": 0.97, "asked": false, "because": ["漏水"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-27 22:37:26.66676+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-27 22:37:26.722618+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-27 23:37:26.753342+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-27 23:37:26.753342+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-27 23:37:26.888318+00', '{"sure": 1.0, "asked": false, "because": ["半夜", "楼上", "有完没完"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-27 23:37:26.888318+00', '{"to": 9, "why": "opened"}'),
	(17, 'dispute.cooled', 4, NULL, '2026-11-27 23:37:26.888318+00', '{"room": "playground:g-3-2"}'),
	(18, 'ticket.done', 1, 9, '2026-11-27 23:37:26.982386+00', '{}'),
	(19, 'ticket.closed', 1, 1, '2026-11-27 23:37:27.046792+00', '{"judged": true}'),
	(20, 'command.refused', NULL, 24, '2026-11-27 23:37:27.076719+00', '{}'),
	(21, 'person.left', NULL, 24, '2026-11-27 23:37:27.102538+00', '{}'),
	(22, 'broadcast.drafted', NULL, 24, '2026-11-27 23:37:27.13071+00', '{"broadcast": 1}'),
	(23, 'ticket.assigned', 2, NULL, '2026-11-28 02:37:27.2383+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(24, 'circle.widened', 2, NULL, '2026-11-28 02:37:27.2383+00', '{"times": 2}'),
	(25, 'ticket.stuck', 4, NULL, '2026-11-28 02:37:27.306779+00', '{"who": 20}'),
	(26, 'ticket.assigned', 3, NULL, '2026-11-29 04:37:27.370605+00', '{"to": 10, "was": 9, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 22:37:26.722618+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 22:37:25.797475+00', '2026-11-27 22:37:25.797475+00', 0, '70b82f32fa1c409090a0e80adbdca4dd', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 22:37:26.006944+00', '2026-11-27 22:37:26.006944+00', 0, '9a83517eaaee4e82b5db8b4c49cf47bf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 22:37:26.006944+00', '2026-11-27 22:37:26.006944+00', 0, '9432dc7e3ace4cc6830d3456938aaec8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 22:37:26.006944+00', '2026-11-27 22:37:26.006944+00', 0, '4ad85b4944be453f844182ebca9f61a1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 22:37:26.006944+00', '2026-11-27 22:37:26.006944+00', 0, '435d8273de6a496894ee48b40f656e2b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 22:37:26.006944+00', '2026-11-27 22:37:26.006944+00', 0, '983c6b04aa9f4e4fbc7d843392b44255', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 22:37:26.006944+00', '2026-11-27 22:37:26.006944+00', 0, '7e1b730f95e54dcca1086139d1da5096', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 22:37:26.580251+00', '2026-11-27 22:37:26.580251+00', 0, 'c6528b25f2a44823b94cac496b526879', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 22:37:26.620019+00', '2026-11-27 22:37:26.620019+00', 0, '31cf8eff2c0b4714b25c5743147d62bb', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 22:37:26.66676+00', '2026-11-27 22:37:26.66676+00', 0, '00017d04befe4191a5b318c12b933cb1', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 22:37:26.722618+00', '2026-11-27 22:37:26.722618+00', 0, 'c8939683031f4fa68e285dd006dd319c', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '3debb263cf454244b23eb4816f90cb6c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, 'bccc4c401b5b4d7699631bd689b9c760', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '73bb3a6e227b4bd78043ff264b1a1d80', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '65bd4ddc05ed4a2c89bff3504f72b2ee', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '72e44bc4039d48cca34c7418876503f6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, 'a1a123a2ac614861b52adde9b624e095', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '3301178da5924450b8c2a65bf665bb0d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '633f71fa27ed40a5914bfeec3c7c8305', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '253b7b7c7e2f4494a0dd558cdd4ce8ed', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '05d18a7fd24c4ad090b0217163fdf3ad', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '508f6e258d58446496bea0d161f94bbb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '2272801c56c2429ebbd5e90e6b2354b2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:37:26.753342+00', '2026-11-27 23:37:26.753342+00', 0, '9c388946bf7b4220a4e7f0929f727393', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 23:37:26.760022+00', '2026-11-27 23:37:26.760022+00', 0, '3b00987e7ea148adae24793686ff5ecd', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-27 23:37:26.888318+00', '2026-11-27 23:37:26.888318+00', 0, 'f79ac67bb3a5461c8827f46fd3ab2097', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 23:37:26.888318+00', '2026-11-27 23:37:26.888318+00', 0, '837ee273642e47598d2dc16815e605cf', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 23:37:26.888318+00', '2026-11-27 23:37:26.888318+00', 0, '82ff6215fb5c40a1acd536ddcf54deca', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-27 23:37:26.982386+00', '2026-11-27 23:37:26.982386+00', 0, 'cc1862cf6d2c4fe4ad3e07705fc9e029', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:37:26.982386+00', '2026-11-27 23:37:26.982386+00', 0, '0eb2de74ff8a428996cb2e514b19ebfc', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:37:27.046792+00', '2026-11-27 23:37:27.046792+00', 0, 'bbaa254d733044ca80efd48fad1481f8', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:37:27.076719+00', '2026-11-27 23:37:27.076719+00', 0, '472fcdd730bd452580114b451afa9030', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:37:27.102538+00', '2026-11-27 23:37:27.102538+00', 0, 'c825634728f9422a98f852b6a10149f7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:37:27.13071+00', '2026-11-27 23:37:27.13071+00', 0, 'e141a05545394ca4aac737e7785a8ee7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:37:27.13071+00', '2026-11-27 23:37:27.13071+00', 0, 'b3e7a04a394043dea931c28540bd0cb7', 'playground', 'say', NULL, false, false, 'status', NULL),
	(40, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, 'afef1618d7a345239ba0329a1835695f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '812f8bddf1ea4122a26fe4302bfd42ab', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '954a63da8fdd4949a0623c5136b3c569', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, 'e2456af4c28549a893e93e3f7166c04a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, 'c894141f4c8048e7ba76696302af9bab', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, 'e17cccb8c50243399ea60877d4b0066b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(37, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, 'd38cfdab6a3d4076b68ec4a49b7eae4e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '7bb22ec0c09e4719bd4bd5c5f1e36c5d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '66f4fca777cd4339b42dc2e8ef36b3cf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '71057cf66e5c4f25a2dabc056f0fb373', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, 'ddb390f9e5674d8585441551ef9bb131', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '8540afef44af42ef9b28f083c2f2d130', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 02:37:27.2383+00', '2026-11-28 02:37:27.2383+00', 0, '9860a6c1bdbe46d1865ac8318beb64c0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 02:37:27.288323+00', '2026-11-28 02:37:27.288323+00', 0, 'c65fa7a0ea8d47f28176831cafb17d74', 'playground', 'say', NULL, false, false, 'status', NULL),
	(50, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 02:37:27.353025+00', '2026-11-28 02:37:27.353025+00', 0, 'd74c8a99d95945aeb24e57d24adcbb7f', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-11-30 23:37:27.102538+00'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-27 23:37:26.888318+00', '2026-12-27 23:37:26.888318+00');
INSERT INTO public.readings VALUES
	(1, 'd7b39c375a3f9ae1cb84e479d4f6bf48356b3577bf01691cd79ce640567cacc6', '0467c68be8353b4a7d5da05be8cfe9ca6b9717908f6c39aa2bd31748266a43a5', '1cf0b6141015263237976ce935d699e2', '2026-11-27 22:37:26.006944+00', 16, 7, 'words+name', '#2', 1),
	(2, '59210d9d7f6e48154772ffea79d1e536116517245dc8f3979ec53e9d22c8d2ac', '4f937db291ebbb2a6e6c638a992e070d62d04824ef6731282baebd15418cbddf', '318ea6b780f47ef86a1edb32892560dd', '2026-11-27 22:37:26.006944+00', 17, 7, 'words+name', '#2', 2),
	(3, '2f588bdf826ef05aef412f586c60d1add86d8705e9a0d2b129297ea40ba5a649', '6c624b1757e002641ead3af39d515db5da037627ba179feff94fb0c7ae7555b3', '9a525a33cdc6213fdeb3456bc66027a2', '2026-11-27 22:37:26.006944+00', 21, 7, 'words+name', '#2', 3),
	(4, '37330737dcf928a6d18047641eac952bbf38eda28286ac2870137a0b5c5177fa', '8630b72e539aab8a4856b5be4620d347b72c3b26b01b4791bda8243f611173aa', 'f3cf12688b259750922057b11fc53e8b', '2026-11-27 22:37:26.580251+00', 9, 1, 'words', '#1', 4),
	(5, 'be071a737e787743729f694340001a596f16e9f8171c26a7cb9afd255db3c576', 'fb837d46a7d9e701ff16dfbacf291f2056f3b9eaabda21249055d82a36a639fd', 'a64727183810ad9b3cac18fd26b1264c', '2026-11-27 23:37:26.760022+00', 9, 1, 'words', '#3', 5),
	(6, '3566cafcc21d6dca6e94bbd7c16e3e127d294a6b0b65f1a7db04e9b85e829655', '3d009df5fad96a88b0cf3a5fe65551449fca716821bb07e74f59e47abcdbb6a5', 'c54fc01c0791348037fe2ebfa273e1c3', '2026-11-27 23:37:26.888318+00', 20, 3, 'words', '#4', 6);
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-27 23:37:26.982386+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:b12f674e275b4f8ca58e415a842a0bcb', false, '2026-11-27 22:37:26.006944+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:04e28f0a2f954c3a97ff6c0b371ccf0d', false, '2026-11-27 22:37:26.66676+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:3429852d91d64808b32342be1f6b78ad', false, '2026-11-27 23:37:26.888318+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:40591b93d692401db31e600f60e01f30', true, '2026-11-27 22:37:25.797475+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:d55b467b3e4c49fa8c8a22280c99c52c', true, '2026-11-27 22:37:25.957089+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 22:37:24.799058+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 22:37:24.799058+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 22:37:24.799058+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 22:37:24.799058+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 22:37:24.799058+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-27 23:37:26.888318+00', '2026-11-27 23:37:26.888318+00', '2026-11-28 00:40:00+00', NULL, NULL, NULL, NULL, 3),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 22:37:25.797475+00', NULL, '2026-11-28 00:37:26.620019+00', '2026-11-27 23:37:26.982386+00', '2026-11-27 23:37:27.046792+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 22:37:26.006944+00', NULL, '2026-11-27 22:42:26.006944+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 10, 0, NULL, '', '2026-11-27 22:37:26.66676+00', NULL, '2026-11-28 00:00:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-27 23:37:26.888318+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-30 23:37:26.888318+00', '{"ticket": 4}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-29 05:05:00+00', '{}'),
	('reminders.begin:10', 'reminders.begin', '2026-11-29 06:00:00+00', '{"person": 10}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-29 05:10:00+00', '{}'),
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
SELECT pg_catalog.setval('public.buttons_id_seq', 44, true);
SELECT pg_catalog.setval('public.consults_id_seq', 1, false);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.expert_turns_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 26, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.meeting_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 1, false);
SELECT pg_catalog.setval('public.objections_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 63, true);
SELECT pg_catalog.setval('public.people_id_seq', 32, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 4, true);
SELECT pg_catalog.setval('public.readings_id_seq', 7, true);
SELECT pg_catalog.setval('public.remarks_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_id_seq', 7, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.shifts_id_seq', 1, false);
SELECT pg_catalog.setval('public.summonses_id_seq', 1, false);
SELECT pg_catalog.setval('public.tickets_id_seq', 7, true);
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
