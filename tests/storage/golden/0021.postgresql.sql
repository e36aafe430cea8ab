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
ALTER TABLE ONLY public.readings ALTER COLUMN id SET DEFAULT nextval('public.readings_id_seq'::regclass);
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
	('0021');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '64fa01bc9fa4312e9fc1c1126a3837821a6c29f3b0661e398ce93dacb888d2b4', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-27 07:01:40.212826+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, '1ixcs6oOC8UEyafL8hwxbSGkEKSDxX_I', 2, 'playground:p-bai', 'playground:p-bai', '接', '接 1', '', '2026-11-30 06:01:39.694296+00'),
	(2, '0rJNssN6_Z3f7zQP8iRcA6pF9UBomUTX', 2, 'playground:p-bai', 'playground:p-bai', '转', '转 1', '', '2026-11-30 06:01:39.694296+00'),
	(3, 'At7qR0UX9lpIKBH7GUunq6B4s8ozNLuV', 2, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 06:01:39.694296+00'),
	(4, 'Ih-kEt9gt9hN-vojKGPLW1Eew-IJP7x5', 2, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 1', '', '2026-11-30 06:01:39.694296+00'),
	(5, 'POQHEBwPHV4ssTM12DdVRTrxy6yEfHCI', 4, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 06:01:39.781661+00'),
	(6, '3A6TENHVBlNDlnSsG1WIUX_SWQbgwUbR', 5, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 06:01:39.781661+00'),
	(7, '2GN6ks7RVPZD1nHaznnJ4a1YhFTdZvFj', 6, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 06:01:39.781661+00'),
	(8, '9Wbxm22Pqx6rpK3oiFvMXLAv4jU8FqMj', 12, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 06:01:39.901873+00'),
	(9, '20fmQqM84b82Il-Fg2LPspELc4hJ7f4f', 12, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 06:01:39.901873+00'),
	(10, 'e2sNTtH9hKOTqYisajkIW0vZvmMvkG89', 12, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 06:01:39.901873+00'),
	(11, 'He8f4xWDscb1IC48txl6qb-XbsxDFVII', 12, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 06:01:39.901873+00'),
	(12, 'knGZfGoGTqdeV_pxywfsFEwu3FwhnGoA', 14, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(13, 'ELVBMyFBv5ssr-xX9M0hIpVsD4mEZVGM', 15, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(14, 'k-IjN5vDJxCD1mOuezqqXhREYm_HwPD6', 16, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(15, 'V3w2mkWhQrCpY2wttbW74X5qfk8YXK4S', 17, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(16, 'LRy4L2oee2fPr6qM00as-_eHBLY4y-CX', 18, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(17, 'eqzTqd8pnVuwMcfH6OIf8J-Nhj7W9eea', 19, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(18, 'LTLcfliRy5pHOyb-afAT4WCruJK_rIBj', 20, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(19, 'RTXL1vtnwIDwBcEEaZgRkL7oyQ_MPebg', 21, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(20, '4YpWisbVr5TJUxaXWsnT4N2RCQ-P0JJH', 22, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(21, 'LNyo6vS_D0dWxXHkPchwUIHK8QvR8NWz', 23, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(22, '-IdcXt0KcNAWSOXISLdw3SXDpXtznPe2', 24, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(23, 'xrsjCI32DbU3VKlfO6mw7xPJx-iKGCo5', 25, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(24, 'mPMVon0TfCdBW3B4pjnFwAHNjteeGHU8', 26, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 07:01:39.970287+00'),
	(25, 'Ny82bNXiROXf_m7HUpzI5P4A-rXsTnBD', 27, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 07:01:40.010672+00'),
	(26, 'Kohe2kcj9EQm0Q9zxKdRZ3_rBwJJVt62', 27, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 07:01:40.010672+00'),
	(27, 's8d-g2nR2LsJN6BG10xfDpEpath6U1rl', 27, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 07:01:40.010672+00'),
	(28, 'XYP0I4S-wRymMJiH__DNrJcbMRyOId_P', 27, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 07:01:40.010672+00'),
	(29, 'sWVzivgfyGXtfkY_Y0G1yd81IsPcEI7b', 29, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-30 07:01:40.030173+00'),
	(30, 'Z9dLFNjV6y8AVaZr_XjeJX12XSv5wHNt', 29, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-30 07:01:40.030173+00'),
	(31, 'ZwsJ1G8DZVKSBcYfeQJZGwz_eLnXhkay', 29, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-30 07:01:40.030173+00'),
	(32, 'eYtIsFx6Xnj-iJHwODtPiJwAbmTS8MKS', 30, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-30 07:01:40.030173+00'),
	(33, 'KAeDuEUAhnS_hwa120UaTlmE54Gkd9R3', 30, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-30 07:01:40.030173+00'),
	(34, 'dUq-0iFGgeuhuzS4NCPpagxeaXhT2Tns', 30, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-30 07:01:40.030173+00'),
	(35, 'eAXyfXXKxQLo0yc8scvIWvTgIDYdsrwV', 30, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-30 07:01:40.030173+00'),
	(36, 'h0cHo5skGnTsLfJZ1Kn6J8YeQ32JIEi6', 38, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(37, 'lFoiXw-3BPvAxng6XvdCxv_nxV6juzrW', 39, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(38, 'DfBfj--EI3bQb6JoSQXUsR_qpKdxi3gh', 40, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(39, 'IWUthGYaxrARYdf9Wq4T3SYAFE17j4E3', 41, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(40, 'doGFiKj_yVSEXRIIAUxEkdD1SdnmXoyC', 42, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(41, 'RvDk2p1ozMQhKX4Sus5WrejJfl3GfjFH', 43, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(42, 'c9DdPcOwXBHUrfkYGN40-taCPoUAplEf', 44, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(43, 'dUs9rhZZAGnXSebICVfqVfJfLMiOKfzF', 45, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(44, 'fyo8Lqt6pP1iALPbX_QXBOQrZ8uGJ5H5', 46, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(45, 'yEWJECGnTnVzlPOeDJk4GSppR-aM06mv', 47, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(46, '2w7eoK5IriIheP1gY2OcrvUnmbJdRTrX', 48, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(47, 'NI0Bv2fMbNDtBtgT8yQZD5BaLZ7AFcu9', 49, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(48, '_FWNqsrYe5zfwey3_88J6BFvLeAn-Tga', 50, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 10:01:40.277337+00'),
	(49, 'fopTqF7-BBRkUR8IVWZmei6hz59CELXU', 51, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-30 10:01:40.305827+00'),
	(50, 'me1Y0NgorXrCLuArSwvehHA9KccWVFDz', 51, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-30 10:01:40.305827+00'),
	(51, '_az-zEBYl1axcH62POipwrtApivVitP4', 51, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-30 10:01:40.305827+00'),
	(52, '30h9ALu_KDB3dFau6-mI3PKEOoTI7YO2', 51, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-30 10:01:40.305827+00'),
	(53, '3PfwShNb1r8McdZNDWaiuXw8IGFXSQMu', 52, 'playground:p-bai', 'playground:p-bai', '收到', '收到', '', '2026-11-30 10:01:40.311147+00'),
	(54, 'iOgLU_HJA5IW4HzpJQ1uKFkPyKPfxIHa', 54, 'playground:p-ye', 'playground:p-ye', '接', '接 3', '', '2026-11-30 10:01:40.322083+00'),
	(55, 'Q7vK0G084e3y5o0nd_sodXbPgcbmttn9', 54, 'playground:p-ye', 'playground:p-ye', '转', '转 3', '', '2026-11-30 10:01:40.322083+00'),
	(56, 'aklidGQstwWCyuOhHSm7AfTWHwVFPYgR', 54, 'playground:p-ye', 'playground:p-ye', '晚点', '晚点', '', '2026-11-30 10:01:40.322083+00'),
	(57, '6TajdDq0-IpwV-ZlRU7Io-VJ0z_XoiD6', 54, 'playground:p-ye', 'playground:p-ye', '不归我', '不归我 3', '', '2026-11-30 10:01:40.322083+00'),
	(58, 'qOsjT3_l2vkNPdMmDIhiFm-De5s7Q6FE', 55, 'playground:p-ye', 'playground:p-ye', '接', '接 3', '', '2026-12-01 12:01:40.367306+00'),
	(59, '9RBYEYBralOtEDjcuQjvWcGEkPNXiQAX', 55, 'playground:p-ye', 'playground:p-ye', '转', '转 3', '', '2026-12-01 12:01:40.367306+00'),
	(60, 'Wmm0qhLC4jumZbXDerdkM2eZzwITyTNB', 55, 'playground:p-ye', 'playground:p-ye', '晚点', '晚点', '', '2026-12-01 12:01:40.367306+00'),
	(61, 'QgTFU9f2wCL9NAltQxrokptSOMYZSAUe', 55, 'playground:p-ye', 'playground:p-ye', '不归我', '不归我 3', '', '2026-12-01 12:01:40.367306+00'),
	(62, '0kox1UcNZ0BvgrqhRnAOWHoLqRO1S3M5', 56, 'playground:p-he', 'playground:p-he', '接', '接 3', '', '2026-12-01 12:01:40.43864+00'),
	(63, 'cyZYkIfuUXk3T7OLDrmX1m58v3cEP8qQ', 56, 'playground:p-he', 'playground:p-he', '转', '转 3', '', '2026-12-01 12:01:40.43864+00'),
	(64, 'dUwP4XvNJxRsjXMXl9Kmyg3eXExmWPk6', 56, 'playground:p-he', 'playground:p-he', '晚点', '晚点', '', '2026-12-01 12:01:40.43864+00'),
	(65, 'qHYt9z73unWNdSghLn1fgEQ739kjA-9k', 56, 'playground:p-he', 'playground:p-he', '不归我', '不归我 3', '', '2026-12-01 12:01:40.43864+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-27 07:01:40.030173+00', '2026-12-27 07:01:40.030173+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '32');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 06:01:39.471233+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:ab04eed82c4c48cbab807239a52bd96e', '2026-11-27 06:01:39.694296+00'),
	('playground:cd5aa60d68a748af86b277f7e004f716', '2026-11-27 06:01:39.767511+00'),
	('playground:af6c49fc9fc44b69839d09bf76d75d22', '2026-11-27 06:01:39.781661+00'),
	('playground:bd24145a2ef74c05b9ffa06ac168f796', '2026-11-27 06:01:39.834373+00'),
	('playground:b29160572f4748ac85534bd704f1c5d8', '2026-11-27 06:01:39.870626+00'),
	('playground:b5bc9c035e8e4b3b8dd3eea29724293d', '2026-11-27 06:01:39.901873+00'),
	('playground:11f02886981b4347bf8e468612c4e18d', '2026-11-27 06:01:39.935792+00'),
	('playground:2bc73dc7d22a4ff894995a9b60123bf6', '2026-11-27 07:01:40.030173+00'),
	('playground:56dcde689f89474aab501064fdab9e33', '2026-11-27 07:01:40.081003+00'),
	('playground:2e120ed4614049e8aa4a469617e2cd99', '2026-11-27 07:01:40.122003+00'),
	('playground:cb63bb57dd38408baa18e3a85d290748', '2026-11-27 07:01:40.156997+00'),
	('playground:94107e7b4faa44b2a942937fa3b72546', '2026-11-27 07:01:40.184164+00'),
	('playground:332660c29f3f4d649949787275af383e', '2026-11-27 07:01:40.212826+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 06:01:39.471233+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 06:01:39.694296+00', '{"sure": 0.98, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 06:01:39.694296+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-27 06:01:39.767511+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-27 06:01:39.781661+00', '{"sure": 0.95, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-27 06:01:39.781661+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-27 06:01:39.781661+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-27 06:01:39.834373+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-27 06:01:39.870626+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-27 06:01:39.901873+00', '{"sure": 0.97, "asked": false, "because": ["漏水", "了"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-27 06:01:39.901873+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-27 06:01:39.935792+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-27 07:01:39.970287+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-27 07:01:39.970287+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-27 07:01:40.030173+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "半夜", "楼上"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-27 07:01:40.030173+00', '{"to": 9, "why": "opened"}'),
	(17, 'ticket.done', 1, 9, '2026-11-27 07:01:40.081003+00', '{}'),
	(18, 'ticket.closed', 1, 1, '2026-11-27 07:01:40.122003+00', '{"judged": true}'),
	(19, 'command.refused', NULL, 24, '2026-11-27 07:01:40.156997+00', '{}'),
	(20, 'person.left', NULL, 24, '2026-11-27 07:01:40.184164+00', '{}'),
	(21, 'broadcast.drafted', NULL, 24, '2026-11-27 07:01:40.212826+00', '{"broadcast": 1}'),
	(22, 'ticket.assigned', 2, NULL, '2026-11-27 10:01:40.277337+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(23, 'circle.widened', 2, NULL, '2026-11-27 10:01:40.277337+00', '{"times": 2}'),
	(24, 'ticket.stuck', 4, NULL, '2026-11-27 10:01:40.31832+00', '{}'),
	(25, 'ticket.assigned', 3, NULL, '2026-11-27 10:01:40.322083+00', '{"to": 10, "was": 9, "why": "silent"}'),
	(26, 'ticket.assigned', 3, NULL, '2026-11-28 12:01:40.43864+00', '{"to": 11, "was": 10, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 06:01:39.935792+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 06:01:39.694296+00', '2026-11-27 06:01:39.694296+00', 0, 'c953cfa00a45429d9c5301ee69a957b1', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:p-bai', 'private', '', NULL, NULL, 1, 'sent', '2026-11-27 06:01:39.694296+00', '2026-11-27 06:01:39.694296+00', 0, 'ae2c90f1ff62483496363f15fa6c1c9e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(3, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 06:01:39.781661+00', '2026-11-27 06:01:39.781661+00', 0, 'dca6fd174b9f4b9c963b0c35b27671c0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 06:01:39.781661+00', '2026-11-27 06:01:39.781661+00', 0, '7608dec981304a0385388cfb77f819bc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 06:01:39.781661+00', '2026-11-27 06:01:39.781661+00', 0, '37a4f52bfc2446eda1a50e1db4f6d442', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 06:01:39.781661+00', '2026-11-27 06:01:39.781661+00', 0, 'e5d02d8b2ff341169d06e10c04860096', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 06:01:39.781661+00', '2026-11-27 06:01:39.781661+00', 0, 'c26fa796b5154f1187451149674552bc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 06:01:39.781661+00', '2026-11-27 06:01:39.781661+00', 0, '0dfc3a3135a24da9b282d865cbfd551c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 06:01:39.834373+00', '2026-11-27 06:01:39.834373+00', 0, 'b90662dcec6e40d798b8f22b9bd08a6d', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 06:01:39.870626+00', '2026-11-27 06:01:39.870626+00', 0, 'b25dc3b8fc6a47a9a028a5915b793af0', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 06:01:39.901873+00', '2026-11-27 06:01:39.901873+00', 0, '17877a1a5eee4e1698c9aa8f809e19c0', 'playground', 'say', NULL, false, false, 'status', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 06:01:39.901873+00', '2026-11-27 06:01:39.901873+00', 0, '250417d5664e480bb14780a6348387f6', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(13, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 06:01:39.935792+00', '2026-11-27 06:01:39.935792+00', 0, 'f8185436030b41d29f9f845d70441c91', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '4b5859c3b00b4582a36d2b3ae93af732', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '751c6a0731724b478ce570cac06a1753', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '97b7e2c8104c44b9ba3501283a4ffdfe', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, 'ba100e524a5242d8a1c3f981cca28674', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '33469b67bc8f4ef7be77ab301388620d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '6576b7eb8b544189947a0b43a6208bbf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, 'c9d305932ad34a6aa5fdd86449d08ae3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '2c542bfe0df0468fbfb42906a16a8aae', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '3f9cc9804dce491396f7bcd3d058df32', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '1ec53f982f884c858a76e5fafc36c6ab', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '0177343df9da47799aa84d95463ba224', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(26, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, '8aa590d63560401b9228e722646a1dfa', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 07:01:39.970287+00', '2026-11-27 07:01:39.970287+00', 0, 'e8ab2648507b442994d94577a2a58540', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 07:01:40.010672+00', '2026-11-27 07:01:40.010672+00', 0, '6a4b17794c4042bfbbef95da30dd437d', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-27 07:01:40.030173+00', '2026-11-27 07:01:40.030173+00', 0, 'f77915e2e096455485fa2db5bdfe14d8', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 07:01:40.030173+00', '2026-11-27 07:01:40.030173+00', 0, 'e590ce51e98043449718fc346d2fb5b9', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 07:01:40.030173+00', '2026-11-27 07:01:40.030173+00', 0, '4ae1556f31bc49ad9674593158b1d391', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-27 07:01:40.081003+00', '2026-11-27 07:01:40.081003+00', 0, '383bca2ec55848419616bcf40cdd70cf', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 07:01:40.081003+00', '2026-11-27 07:01:40.081003+00', 0, '8c8e67216d3a456f82a5a4c7e310549e', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 07:01:40.122003+00', '2026-11-27 07:01:40.122003+00', 0, '819b0e6e5dca46658f2cc435228ab19d', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 07:01:40.156997+00', '2026-11-27 07:01:40.156997+00', 0, '8096c15bfcbb4299814ddc390bb5a3f3', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 07:01:40.184164+00', '2026-11-27 07:01:40.184164+00', 0, '71eacf1462c24355a81356adb7191964', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 07:01:40.212826+00', '2026-11-27 07:01:40.212826+00', 0, '22628274a6fc4885a3b55538a348b28e', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 07:01:40.212826+00', '2026-11-27 07:01:40.212826+00', 0, '96255edf69674d88bb1453bcececc541', 'playground', 'say', NULL, false, false, 'status', NULL),
	(42, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, 'a3c5807622e8492a83bc824c9101148f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, 'af822006cd6746e9a308a7e687731f3c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, 'dd5a005e030c4cb1953ee37b7c7226d3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '04b501339de241a7999b52e10acce0d7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, 'edf9a2876ef749ee8ec407c5b2054239', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '12df8ac5cd164766978225763502f620', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '00943c677edf4bd0802259120fded5af', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '3e799fd1c0e7447dad399a24afb33fc9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '93d9a40f68b24c7cb3c3035e38e81e9a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '4b1e08032b6d4517b04514eec97a4b08', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, 'bbb32e2a167e4132a25ac31811fb24db', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, '52694e508cae47419c166745c06311cc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 10:01:40.277337+00', '2026-11-27 10:01:40.277337+00', 0, 'd9ba93cb81434b94bc9aa507c3d0ce1b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(52, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 10:01:40.311147+00', '2026-11-27 10:01:40.311147+00', 0, 'fea93b1b3c84435fb4f00cb3fc3cbbce', 'playground', 'say', NULL, false, false, 'status', NULL),
	(51, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 10:01:40.305827+00', '2026-11-27 10:01:40.305827+00', 0, '9eeb98a54e2b4c2ab235343a8986a0fb', 'playground', 'say', NULL, false, false, 'status', NULL),
	(53, 'playground:p-admin', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 10:01:40.31832+00', '2026-11-27 10:01:40.31832+00', 0, '183844b170c242a1a4438ec462012c64', 'playground', 'say', NULL, false, false, 'status', NULL),
	(54, 'playground:p-ye', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 10:01:40.322083+00', '2026-11-27 10:01:40.322083+00', 0, 'fb3842b59b5d439d93ca9268ff1cb2e1', 'playground', 'say', NULL, false, false, 'status', NULL),
	(55, 'playground:p-ye', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 12:01:40.367306+00', '2026-11-28 12:01:40.367306+00', 0, '30d703b0166f42fca75165053eaf3a3a', 'playground', 'say', NULL, false, false, 'status', NULL),
	(56, 'playground:p-he', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 12:01:40.43864+00', '2026-11-28 12:01:40.43864+00', 0, '36fdc5d51c61470bb1b21e477b11e807', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-11-30 07:01:40.184164+00'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-27 07:01:40.030173+00', '2026-12-27 07:01:40.030173+00');
INSERT INTO public.readings VALUES
	(1, 'fd5c765fb7e9e4c07a94c4d3bb7f8e0b796a1c17d69fdf2d5cc1e2b9966cbf1d', '6c1b4d6e8e892d2e3ff1c719b4685440abee0bdc2f13c1c23c0e74d179428927', '9f2f90f9d9b74beddd457650ab8e35a4', '2026-11-27 06:01:39.694296+00', 9, 1, 'words', '#1', 1),
	(2, 'ffbee2c3334ae07e14a8824d670a0a0aae97345ab2826ba8c31cb901562323ff', 'cea50693fddeab37d958db56d40c2b8418c7712ac2fec336fba6b000c36e16b3', 'f0a2996641ab047a2473d446620954de', '2026-11-27 06:01:39.781661+00', 16, 7, 'words+name', '#2', 2),
	(3, '1c790757092e5378c3cbf296b58eda2b061b2697113e7e053d453bd4c7a60fc7', '02b7916d7f3ccd916720169cb84d5bff91b0781edaddd7fffdd5bf7716670c01', 'ef2ace47642237ce2f946d7b209bb0ff', '2026-11-27 06:01:39.781661+00', 17, 7, 'words+name', '#2', 3),
	(4, '560b6016d162ca484fa67ada69bc3a20dab6c274a7cbc24fa76ccdd76a44b7ae', '2d24bbbfa21fc4efbc7b52a3cfeedc528e88ff4e8cb857640c6f5c7d278cc2d2', '32a4f71680f896812605d243fdbcbdc0', '2026-11-27 06:01:39.781661+00', 21, 7, 'words+name', '#2', 4),
	(5, 'bb88f6ab08a99d204a78686c2908ac8c389efe7e38f7b47187614002303d60fe', '3f33893a3d92691d185709a94e0da0cc8e56e9d9944e7c1b64e99e97c27ce95c', '8c968c5fe645e82e2a9c7028711937a7', '2026-11-27 06:01:39.834373+00', 9, 1, 'words', '#1', 5),
	(6, 'fa1df87a4e4398e45e76a62a79e121001a48e4bbbe6733d9ef326a01afcf1023', 'f96489e1ea19fdcdc53f3785b637d0f0d6f903d863a609b3e6da937504c4ec9c', '1c7fe09df90a8d0e8c1699361d9644de', '2026-11-27 06:01:39.901873+00', 9, 1, 'words', '#3', 6),
	(7, '28305608aa444eb9abadeec1333f62b453bdcc9b07ef4fd6d2d2f61883c04d15', 'c3419d8e7b92890e3e173d3c81867d775d9fc0b42daeecac8f641f2e0a6009c8', 'a57cb37ed94903b0115f7da038020359', '2026-11-27 07:01:40.030173+00', 20, 3, 'words', '#4', 7);
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-27 07:01:40.081003+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:af6c49fc9fc44b69839d09bf76d75d22', false, '2026-11-27 06:01:39.781661+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:b5bc9c035e8e4b3b8dd3eea29724293d', false, '2026-11-27 06:01:39.901873+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:2bc73dc7d22a4ff894995a9b60123bf6', false, '2026-11-27 07:01:40.030173+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:ab04eed82c4c48cbab807239a52bd96e', true, '2026-11-27 06:01:39.694296+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:cd5aa60d68a748af86b277f7e004f716', true, '2026-11-27 06:01:39.767511+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 06:01:39.471233+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 06:01:39.471233+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 06:01:39.471233+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 06:01:39.471233+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 06:01:39.471233+00', NULL);
INSERT INTO public.rounds VALUES
	(11, '2026-11-28 12:01:40.43864+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-27 07:01:40.030173+00', '2026-11-27 07:01:40.030173+00', '2026-11-27 08:05:00+00', NULL, NULL, NULL, NULL, 3),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 06:01:39.694296+00', '2026-11-27 06:01:39.694296+00', '2026-11-27 08:01:39.870626+00', '2026-11-27 07:01:40.081003+00', '2026-11-27 07:01:40.122003+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 06:01:39.781661+00', NULL, '2026-11-27 06:06:39.781661+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 6, 1, 11, 0, NULL, '', '2026-11-27 06:01:39.901873+00', '2026-11-28 12:01:40.43864+00', '2026-11-27 07:05:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-27 07:01:40.030173+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-30 07:01:40.030173+00', '{"ticket": 4}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 12:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 12:10:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('rotas.tidy:', 'rotas.tidy', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-29 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-29 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-29 01:00:00+00', '{}'),
	('leftovers.daily:', 'leftovers.daily', '2026-11-29 01:30:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-29 02:00:00+00', '{}'),
	('reminders.step:11', 'reminders.step', '2026-11-28 13:01:40.43864+00', '{"person": 11}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 65, true);
SELECT pg_catalog.setval('public.consults_id_seq', 1, false);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.expert_turns_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 26, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.meeting_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 1, false);
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
