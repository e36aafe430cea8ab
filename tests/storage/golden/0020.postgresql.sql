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
    room character varying NOT NULL COLLATE pg_catalog."C"
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
    why character varying COLLATE pg_catalog."C"
);
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
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);
ALTER TABLE ONLY public.pictures ALTER COLUMN id SET DEFAULT nextval('public.pictures_id_seq'::regclass);
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT nextval('public.places_id_seq'::regclass);
ALTER TABLE ONLY public.publications ALTER COLUMN id SET DEFAULT nextval('public.publications_id_seq'::regclass);
ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);
ALTER TABLE ONLY public.remarks ALTER COLUMN id SET DEFAULT nextval('public.remarks_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.services ALTER COLUMN id SET DEFAULT nextval('public.services_id_seq'::regclass);
ALTER TABLE ONLY public.shifts ALTER COLUMN id SET DEFAULT nextval('public.shifts_id_seq'::regclass);
ALTER TABLE ONLY public.summonses ALTER COLUMN id SET DEFAULT nextval('public.summonses_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
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
	('0020');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '16eec09a14264d8fce9b74864924f893906a8d2634f5ac7e9e6250950585a495', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 23:49:21.678579+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'cPDsjrAfX5Y0Fn_er9xjxSutRLWinTvP', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 22:49:21.224236+00'),
	(2, 'bYXu3wWMevv70e6T2MpKeeCjcR7OUrpJ', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 22:49:21.224236+00'),
	(3, 'jOS8w4e_6c7RrZ7rue0ia_MgnpC2pQmb', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 22:49:21.224236+00'),
	(4, 'XOL17mVxoI5zWdpSwE5Dcst9tq_Zi3k8', 13, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(5, '6aXAZwnsB9zSxBnrYfMsD-q3KG69uo9i', 14, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(6, 'o4n3ptNcdmP0M-MO9IBN1j65NcVzZUWN', 15, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(7, 'JVZBCpevIIDWEvqGvJWhsTahfCZbs_-U', 16, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(8, 'jkNtt1A-gUFRBoWKG02IMfaG0wVzArE0', 17, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(9, 'r4_4HsrYFHpAUSL6gc_r41R3KU-LKIqA', 18, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(10, 'P_FsIyglw5gHunU6PQvBFFSqzwX10XQg', 19, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(11, 'gDG2pkrW4YnhSkBzkSPCZba8JnRQor4t', 20, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(12, '35b6zHVeqlU-SOjNfNLAywVtH_rua6xZ', 21, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(13, '-2cQM2dSArudPoJ_dhTfBCo5MGQF1aLU', 22, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(14, 'dAm9N1RqQ5PKKIFkJ-L7pIylQiR7FCkV', 23, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(15, 'gmuyNMh_52Ls3qROXQEu9sgpLX5nbqf2', 24, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(16, '1rDfMSgIYEal_0FdRpn02-qmAGVlDaDi', 25, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 23:49:21.42748+00'),
	(17, 'A5QsufKoa7Qjv1bxfChw7vSuQPItvKtd', 28, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-29 23:49:21.440772+00'),
	(18, 'Eqt94QSKsLwlP5lCy8LmZ2yHRwZCRimO', 28, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-29 23:49:21.440772+00'),
	(19, 'fx-TWJrLcQHhmBQK0wY2mZO4lEDJs3oL', 28, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-29 23:49:21.440772+00'),
	(20, 'WzCJLreSA2GEZUQ_ft6LXL-BhQkRc6Du', 28, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-29 23:49:21.440772+00'),
	(21, '-osrB1WlIeg_7orvUsJ7PJR2wWOQDzV7', 30, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-29 23:49:21.488841+00'),
	(22, 'RP1Z7EPj5zCqYXZbqKN8nzwSC3-Dey0J', 30, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-29 23:49:21.488841+00'),
	(23, 'ZbTlYzMs6ycGTuhGNmHu8-As1XLPVJk7', 30, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-29 23:49:21.488841+00'),
	(24, 'wZkPTyAEkdd9RLDli2pVjg5iQSGf6Jvs', 31, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-29 23:49:21.488841+00'),
	(25, 'FgG6QJ71KvmyD1PsAeNu1qmA0js-UMuy', 31, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-29 23:49:21.488841+00'),
	(26, '-WzxSNn-lBFrhM4Q9BC8BoZ654ynzkrn', 31, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-29 23:49:21.488841+00'),
	(27, 'tUjne22AlEqGeANe4vugqjUgtj9lfXRW', 31, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-29 23:49:21.488841+00'),
	(28, 'nkpmA5ALcoqdLGo5u189s_tB24EkJ_qn', 41, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(29, 'gAZebhLXNmg34n67J1vqktM8XgWOprtH', 42, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(30, '0b5Eel9o-dGfR8XJ8gNwcBcxjSCYchuj', 43, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(31, 'QzUDAKK1H8mV9nlw4TEDkJb0nwAYjQfV', 44, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(32, 'dpvmYtN4Vj34saR_4slnlaUywXjlzRFD', 45, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(33, 'rzHBcbO6W-dELHjsnQKsFy_obX1sKJkJ', 46, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(34, 'x42HnAN_CWYTtJKHzG_r7OTqH0Yp5tEp', 47, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(35, 'UJVNXnB51JMRMW0KMZJkVjQZ5FN6Q_VN', 48, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(36, 'QnRz8LDtexJNCxoLizLRrLMDjIvGLwyO', 49, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(37, 'Vj2g7Oo4anW0IwJVASuSThu1TPwbcdyj', 50, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(38, '4jANdMhUJoTfwL8TJdldbjDsgkwhYYFv', 51, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(39, 'JZFfcUvMTbCbtzSgBd4ctXkH7y-qYMW0', 52, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(40, 'nkERDw8odS5iZhQVR_V5Q1bOYxkf7DPw', 53, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 02:49:21.750955+00'),
	(41, 'K_nBJudd4y3AdFzfBEO4ubCFU23XizZj', 56, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 02:49:21.789069+00'),
	(42, '2IIglpg0f-4KPIJIonCG_RoVOfbb6MYB', 56, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 02:49:21.789069+00'),
	(43, 'WwmxhkGzhAxZ8AkL_ntGQms4iQB-ZdlU', 56, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 02:49:21.789069+00'),
	(44, 'bCgLG8vxKmGr4vzNSs7U6V7rfNyszaaw', 56, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 02:49:21.789069+00'),
	(45, 'vXVF6-2RtE1p3wN6amdBMalTk9061SAT', 57, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-30 02:49:21.796104+00'),
	(46, 'K7l2XHJgJ-e7KD_AhkZkT3D08aw08Fe2', 57, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-30 02:49:21.796104+00'),
	(47, 'pubDzykni2-5axoag4pTpD5Qat8ER_DR', 57, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-30 02:49:21.796104+00'),
	(48, 'WfEjam4AJ2c7gVf5BxqUYNNvvfC9bOVp', 57, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-30 02:49:21.796104+00'),
	(49, 'jSiHakIziy_SWoKqLy9nFVcR7UjBMjRM', 59, 'playground:p-bai', 'playground:p-bai', '收到', '收到', '', '2026-12-01 04:49:21.860117+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-26 23:49:21.488841+00', '2026-12-26 23:49:21.488841+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '32');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 22:49:20.911252+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:4c55c58ca52c40e58a0d75fd887168e9', '2026-11-26 22:49:21.13758+00'),
	('playground:6f37cfa20c734fa3a342abee169dbb44', '2026-11-26 22:49:21.209724+00'),
	('playground:a0f62945138144408bcc472fa7a2c932', '2026-11-26 22:49:21.224236+00'),
	('playground:2ae45959b7bc4ffa9eacd280451cab55', '2026-11-26 22:49:21.280588+00'),
	('playground:4ed7a9344b5d4802bb5609abdd18f0b0', '2026-11-26 22:49:21.320779+00'),
	('playground:2e560f4a234941bf9dd6fc7e154cb808', '2026-11-26 22:49:21.355907+00'),
	('playground:28118d80911f4433a0c68febe6d0ad4e', '2026-11-26 22:49:21.391837+00'),
	('playground:4af44ea5956d4353864c3bed9a2c459f', '2026-11-26 23:49:21.488841+00'),
	('playground:3de29c79af744773908c8777bd2244fb', '2026-11-26 23:49:21.539033+00'),
	('playground:9e13491fee1646cb8bffc4025273eb46', '2026-11-26 23:49:21.581593+00'),
	('playground:2817f9bb44c14a06804bc0896096c465', '2026-11-26 23:49:21.617703+00'),
	('playground:fa2355faee2a43b7a46637a86f7e6f78', '2026-11-26 23:49:21.646515+00'),
	('playground:90bc6dc854424a70aa73085bf6efd51e', '2026-11-26 23:49:21.678579+00');
INSERT INTO public.households VALUES
	(1, 14, '502'),
	(2, 14, '301'),
	(3, 14, '602'),
	(4, 13, '201'),
	(5, 13, '403'),
	(6, 15, '102'),
	(7, 8, '703'),
	(8, 9, '401'),
	(9, 14, '402'),
	(10, 14, '101'),
	(11, 13, '502'),
	(12, 15, '301'),
	(13, 10, '201'),
	(14, 11, '302'),
	(15, 7, '501'),
	(16, 8, '201'),
	(17, 9, '602'),
	(18, 8, '402'),
	(19, 12, '503'),
	(20, 7, '302');
INSERT INTO public.journal VALUES
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 22:49:20.911252+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 22:49:21.13758+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 22:49:21.13758+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 22:49:21.209724+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 22:49:21.224236+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 22:49:21.224236+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-26 22:49:21.224236+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-26 22:49:21.280588+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-26 22:49:21.320779+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-26 22:49:21.355907+00', '{"sure": 0.97, "asked": false, "because": ["漏水", "了"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-26 22:49:21.355907+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-26 22:49:21.391837+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-26 23:49:21.42748+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-26 23:49:21.42748+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-26 23:49:21.488841+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-26 23:49:21.488841+00', '{"to": 9, "why": "opened"}'),
	(17, 'ticket.done', 1, 9, '2026-11-26 23:49:21.539033+00', '{}'),
	(18, 'ticket.closed', 1, 1, '2026-11-26 23:49:21.581593+00', '{"judged": true}'),
	(19, 'command.refused', NULL, 24, '2026-11-26 23:49:21.617703+00', '{}'),
	(20, 'person.left', NULL, 24, '2026-11-26 23:49:21.646515+00', '{}'),
	(21, 'broadcast.drafted', NULL, 24, '2026-11-26 23:49:21.678579+00', '{"broadcast": 1}'),
	(22, 'ticket.assigned', 2, NULL, '2026-11-27 02:49:21.750955+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(23, 'circle.widened', 2, NULL, '2026-11-27 02:49:21.750955+00', '{"times": 2}'),
	(24, 'ticket.stuck', 4, NULL, '2026-11-27 02:49:21.81709+00', '{}'),
	(25, 'ticket.assigned', 3, NULL, '2026-11-28 04:49:21.920141+00', '{"to": 10, "was": 9, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-26 22:49:21.391837+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 22:49:21.13758+00', '2026-11-26 22:49:21.13758+00', 0, '4fdf51704be84f5897de3c4acd63e139', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 22:49:21.224236+00', '2026-11-26 22:49:21.224236+00', 0, '19bbf1e215f04213ac2a00c3d8065cea', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 22:49:21.224236+00', '2026-11-26 22:49:21.224236+00', 0, 'ba8b27a5644d419bacf9ebe56be26f1b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:49:21.224236+00', '2026-11-26 22:49:21.224236+00', 0, '6d9c26f9e0014d5c9c4b49837c32dae5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:49:21.224236+00', '2026-11-26 22:49:21.224236+00', 0, '2a4581e01ad543c2bf7a81968784c1f3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:49:21.224236+00', '2026-11-26 22:49:21.224236+00', 0, '835331ced56041ed98c1d153d2cc9e4b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:49:21.224236+00', '2026-11-26 22:49:21.224236+00', 0, '6b6300d2aa274a38843e6e54372c9b51', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 22:49:21.280588+00', '2026-11-26 22:49:21.280588+00', 0, 'be35453d0ee342d19d866964d91f2f98', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 22:49:21.320779+00', '2026-11-26 22:49:21.320779+00', 0, 'ebb6182b30bf45bf90c8b93dc82a0e13', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 22:49:21.355907+00', '2026-11-26 22:49:21.355907+00', 0, 'b11ecc6004b54f53b806bc62db3aa272', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 22:49:21.391837+00', '2026-11-26 22:49:21.391837+00', 0, '2c5ff5cbc06b44b78b18a05fdabb3da8', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(24, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '56681764fbff42269eaa3c44c4a984c9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, 'e1f05cea31414cd09e5311e75cac46a8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '5aa931a3ab0246269b5078616d5840a6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '9683c4a160fb4982a2ca1ac7817bcf74', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(23, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '48c61de7ba1c4a00bdaee56237779e27', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '8b5dd7fab3524e08a249200820c8ee60', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, 'd7cc7f1312ef4e6ba3ade47bbe53b37e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '3c7ece8b0d764cdfbe169e05e076a63e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, 'ccf1dede478c4f1a91665f54ac152903', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '4a3af708d83b44629a71ee6ab6f68502', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, 'f9b25d7e8ea543ee84c939d78e2eeea8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '6c7bd020616b4fdda7e5da6d7c92937e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:49:21.42748+00', '2026-11-26 23:49:21.42748+00', 0, '4dc301889d4741b28d198ada7da3fe48', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(28, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-26 23:49:21.440772+00', '2026-11-26 23:49:21.440772+00', 0, '8843e62ac5054b7d981691f782596601', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 23:49:21.488841+00', '2026-11-26 23:49:21.488841+00', 0, '24c9bce6273e4a24aca35a560f50a83a', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 23:49:21.488841+00', '2026-11-26 23:49:21.488841+00', 0, '500e9e7e0e5a4870b687613e9bc55f5d', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 23:49:21.488841+00', '2026-11-26 23:49:21.488841+00', 0, '159f6f1b494e462cbe48b8472730fa00', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 23:49:21.539033+00', '2026-11-26 23:49:21.539033+00', 0, '53113ed7873e4f2d8fc0f8af78d8a3e8', 'playground', 'say', NULL, false, false, 'status', NULL),
	(33, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 23:49:21.539033+00', '2026-11-26 23:49:21.539033+00', 0, '336a9092e65b46319470b710eb54c3ea', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 23:49:21.581593+00', '2026-11-26 23:49:21.581593+00', 0, '6616a08bc6aa40ddb06cd7f2fb80c82c', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 23:49:21.617703+00', '2026-11-26 23:49:21.617703+00', 0, 'e9e1c71ab9ee4dc8b47771acaea925a5', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 23:49:21.646515+00', '2026-11-26 23:49:21.646515+00', 0, 'a1dfc2969a21475c8550a50157887ef5', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(39, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 23:49:21.678579+00', '2026-11-26 23:49:21.678579+00', 0, '021cdae84898490bb718627db962bdf9', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(38, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 23:49:21.678579+00', '2026-11-26 23:49:21.678579+00', 0, 'dc7f335ca2a14c878ecc2ce188aa6387', 'playground', 'say', NULL, false, false, 'status', NULL),
	(45, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '660581102089423c81be55bd8faf9ba9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '5051d4a00b84443bb4c62722ecfad799', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '8ff978aa907a45bc8c2e99d90cd3e209', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '321fba7624ab4f60be84c6dc28a73f33', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '04e643fbb50f45c7837e9c8fb9f1e377', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '26bbdea1885443f7a9a803b3c78f9369', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '57ea76bbe48c4967a49ab957330427cc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '6e289bfc704c41ba89464e1940adfe45', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, 'd42fcef4a598465cb2c97a4dae0c75e0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(52, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '16d320c4ff644c908628764a0816f686', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, 'cf8d054c1e104048a74bd8a45fc2ccc4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(53, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, '5ce56e3bc7bb4bec96a9d920a4171d97', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 02:49:21.750955+00', '2026-11-27 02:49:21.750955+00', 0, 'a239e11c2fa74b8bbd49133cb35edd92', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(56, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 02:49:21.789069+00', '2026-11-27 02:49:21.789069+00', 0, 'ce5df3ffd17c4289a2b07ff19cbffe4c', 'playground', 'say', NULL, false, false, 'status', NULL),
	(57, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 02:49:21.796104+00', '2026-11-27 02:49:21.796104+00', 0, '8e7164f967a94bdb82acfdcdf072154a', 'playground', 'say', NULL, false, false, 'status', NULL),
	(58, 'playground:p-admin', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 02:49:21.81709+00', '2026-11-27 02:49:21.81709+00', 0, '457fd498ac2e4b7bbc5ffb11c558c2d9', 'playground', 'say', NULL, false, false, 'status', NULL),
	(59, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 04:49:21.860117+00', '2026-11-28 04:49:21.860117+00', 0, '9940f23d442e478d81d1cdfe180a2e8d', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-11-29 23:49:21.646515+00'),
	(32, '', NULL, NULL);
INSERT INTO public.places VALUES
	(1, NULL, 'street', '湖滨街道', '/1/', '{}'),
	(2, 1, 'community', '莲花北社区', '/1/2/', '{}'),
	(3, 2, 'estate', '观远里', '/1/2/3/', '{}'),
	(4, 3, 'building', '1栋', '/1/2/3/4/', '{}'),
	(5, 3, 'building', '2栋', '/1/2/3/5/', '{}'),
	(6, 3, 'building', '3栋', '/1/2/3/6/', '{}'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-26 23:49:21.488841+00', '2026-12-26 23:49:21.488841+00');
INSERT INTO public.readings VALUES
	(1, 'aab0114a88777cba57e85282d45c7edf2770a1f3261d3fa0d7b78916137434b9', '0665965a982116ba689ebe7d0c8e6d865e6533022b9498b9134e0499685aa72f', '4a955244d200ed40f6e560c2c18fe01e', '2026-11-26 22:49:21.224236+00', 16, 7, 'words+name', '#2'),
	(2, 'a95b11bc49185e5906c061cb54969a41bfd7576430d2f2dd2f8ecd92b7533105', '5815919e4bc1152fafd1a7e298cb769ec3ffe5b300f4e9c5044ba1a0b7bdb2b3', 'c7f9c01780bdd771d0b2fca59403fe64', '2026-11-26 22:49:21.224236+00', 17, 7, 'words+name', '#2'),
	(3, '79330ae5d0eb54e8bbe5c92bb1c92ec6e968ff6336b5842bf2ea38906795b882', '1e7ece89ef8db1a0a36aba401cfc705e544f99fcfeb35fc1dc50e69c982e5c2f', '2381fc7f9272f24777768d6093309839', '2026-11-26 22:49:21.224236+00', 21, 7, 'words+name', '#2'),
	(4, '4715f33d64c60d31d46e1eca8dbce4fe1959b45fa8e85dd4a5ff8dd60940aaa3', '99ae56587ee336fed82d34d4583d10f49735b25ac079f54c6904e0330003fbd8', '6430e286ef69bd89d8490e249920eba9', '2026-11-26 22:49:21.280588+00', 9, 1, 'words', '#1'),
	(5, '3946540b2d71919e5d7bd2161fbc25a0a8b090e0f2e86221c12d474b1aa44d2e', '4dde168b935ff918287135d84c47ab94b9cfffeeee8219c1471d7130448a8502', '268b9c5d378317e6e226cac9cd0b8a82', '2026-11-26 23:49:21.440772+00', 9, 1, 'words', '#3'),
	(6, '6412db87f1c6e41a52254c6ac53b9a76a9201147644e0cceaff0862f0062cb75', '9d6dd8aaf2e8be660e27524bb5847a37749cd1a5457c617d2c349dd3799b272e', '2a857cf855294a17da2ea0360389caef', '2026-11-26 23:49:21.488841+00', 20, 3, 'words', '#4');
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-26 23:49:21.539033+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:a0f62945138144408bcc472fa7a2c932', false, '2026-11-26 22:49:21.224236+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:2e560f4a234941bf9dd6fc7e154cb808', false, '2026-11-26 22:49:21.355907+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:4af44ea5956d4353864c3bed9a2c459f', false, '2026-11-26 23:49:21.488841+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:4c55c58ca52c40e58a0d75fd887168e9', true, '2026-11-26 22:49:21.13758+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:6f37cfa20c734fa3a342abee169dbb44', true, '2026-11-26 22:49:21.209724+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 22:49:20.911252+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 22:49:20.911252+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 22:49:20.911252+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 22:49:20.911252+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 22:49:20.911252+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-26 23:49:21.488841+00', '2026-11-26 23:49:21.488841+00', '2026-11-27 00:50:00+00', NULL, NULL, NULL, NULL, 3),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 22:49:21.13758+00', NULL, '2026-11-27 00:49:21.320779+00', '2026-11-26 23:49:21.539033+00', '2026-11-26 23:49:21.581593+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-26 22:49:21.224236+00', NULL, '2026-11-26 22:54:21.224236+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 10, 0, NULL, '', '2026-11-26 22:49:21.355907+00', NULL, '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-26 23:49:21.488841+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-29 23:49:21.488841+00', '{"ticket": 4}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 05:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 05:10:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('rotas.tidy:', 'rotas.tidy', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-29 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-29 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-29 01:00:00+00', '{}'),
	('leftovers.daily:', 'leftovers.daily', '2026-11-29 01:30:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-29 02:00:00+00', '{}'),
	('reminders.begin:10', 'reminders.begin', '2026-11-28 06:00:00+00', '{"person": 10}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 49, true);
SELECT pg_catalog.setval('public.consults_id_seq', 1, false);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.expert_turns_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 25, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.meeting_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 59, true);
SELECT pg_catalog.setval('public.people_id_seq', 32, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 4, true);
SELECT pg_catalog.setval('public.remarks_id_seq', 1, true);
SELECT pg_catalog.setval('public.reports_id_seq', 5, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.shifts_id_seq', 1, false);
SELECT pg_catalog.setval('public.summonses_id_seq', 1, false);
SELECT pg_catalog.setval('public.tickets_id_seq', 4, true);
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
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT pk_meeting_items PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT pk_meetings PRIMARY KEY (id);
ALTER TABLE ONLY public.optouts
    ADD CONSTRAINT pk_optouts PRIMARY KEY (hash);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT pk_orders PRIMARY KEY (ticket_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
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
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT pk_whistles PRIMARY KEY (id);
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT pk_windows PRIMARY KEY (id);
ALTER TABLE ONLY public.wires
    ADD CONSTRAINT pk_wires PRIMARY KEY (account);
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
CREATE INDEX ix_groups_place_id ON public.groups USING btree (place_id);
CREATE INDEX ix_heard_at ON public.heard USING btree (at);
CREATE INDEX ix_journal_ticket ON public.journal USING btree (ticket_id);
CREATE INDEX ix_journal_verb_at ON public.journal USING btree (verb, at);
CREATE INDEX ix_lifelines_contact_id ON public.lifelines USING btree (contact_id);
CREATE INDEX ix_meetings_place_id ON public.meetings USING btree (place_id);
CREATE INDEX ix_orders_service ON public.orders USING btree (service_id);
CREATE INDEX ix_outbox_address_ticket ON public.outbox USING btree (address, ticket_id);
CREATE INDEX ix_outbox_unasked ON public.outbox USING btree (address, put_at) WHERE ((purpose)::text = 'unasked'::text);
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (channel, next_at, id) WHERE ((state)::text = 'waiting'::text);
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
CREATE INDEX ix_whistles_caller_id ON public.whistles USING btree (caller_id);
CREATE INDEX ix_windows_person_id ON public.windows USING btree (person_id);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_addresses_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
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
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT fk_meeting_items_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT fk_meeting_items_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT fk_meetings_caller_id FOREIGN KEY (caller_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT fk_meetings_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT fk_orders_service_id FOREIGN KEY (service_id) REFERENCES public.services(id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT fk_orders_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
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
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT fk_whistles_caller_id FOREIGN KEY (caller_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT fk_whistles_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT fk_windows_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
