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
    ticket_id integer NOT NULL
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
CREATE TABLE public.refusals (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    person_id integer,
    title character varying NOT NULL COLLATE pg_catalog."C",
    why character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.refusals_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.refusals_id_seq OWNED BY public.refusals.id;
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
ALTER TABLE ONLY public.refusals ALTER COLUMN id SET DEFAULT nextval('public.refusals_id_seq'::regclass);
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
	('0018');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', 'a291106fe8565d8993d7885b0c16273c5ced951319c85c6599e1b80eb98b9305', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 20:56:22.630807+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, '_gkRN_O5C4-RV74JTdj5dlkKoD7E595a', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 19:56:21.776514+00'),
	(2, 'Oaz2rsQ4tpuA4nj_BtfcWi3Kbs1KW7Vp', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 19:56:21.776514+00'),
	(3, 'Gtdef-92oJxcm354CvGjdQy3XvSVWL0l', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 19:56:21.776514+00'),
	(4, 'DLo3pb8fb8KnpHWHvboQw6kRHELB9Zet', 12, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(5, 'jUi1m9U9R8yx8-P9feX2e7umrtoa3NMh', 13, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(6, 'YZt914KKf6f9eJAybAEFuvtiOJRgG3ZH', 14, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(7, 'JxNM6n9kjDR_ZBvrw_uKNWKX-LOlSyFg', 15, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(8, 'RZPNj4TqBFK6WOsdrDi1XXyGMYEDIJJw', 16, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(9, 'Xv3GNVG1BRvzpnAE3bLnPuMumxEILD4j', 17, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(10, 'Q-k5RHm5EeTaCueYwPMOuoyyReYMpSeC', 18, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(11, 'iwpNAPOERqRLMP_O6HZWp2kaGy-J738j', 19, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(12, 'vFBJ6QPM9x9cY-FuTkJxGopF0ixlX5BQ', 20, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(13, 'fyDVcuivjfLx_85BpYiYJLz71xGygA7r', 21, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(14, 'eESkumuazv6k3Z5-fydX58Bs1hgxyE9T', 22, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(15, 'eX4rszRGb2rhHMBGn7mQuX4vF6GlY1q2', 23, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(16, 'VqkLNmu5rnsompl99-sFKMZkN1-MYksC', 24, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 20:56:22.167984+00'),
	(17, 'dgUZ_F24vJnlqeT-qCSpQ-Y2EnQSz8PT', 26, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-29 20:56:22.334953+00'),
	(18, 'FzIu5tqG_6u07O9-35czOaIPbPd5A1Jf', 26, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-29 20:56:22.334953+00'),
	(19, 'z6eERfpx9R4mqflKjra1HBluicSI5P67', 26, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-29 20:56:22.334953+00'),
	(20, '3WAr3sST8ji7natYQ0SFBHh6mxRBkDTq', 34, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(21, 'aEFzZ-6LEzvv9BiCnZRWs_nhvlfvGS6q', 35, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(22, 'R4G3_mJts7peUlk12tsFhjCFnB-AU2CM', 36, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(23, 'dHGCa8CfrrMkMj-TBgB_uPukA3R13Bdq', 37, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(24, 'fy7pgkIceYDMm6lzLu02pLaJmP228Way', 38, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(25, 'bcegRxnzcLpQw-_0cLdPoERK0qwNtz4T', 39, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(26, 'NH2FU9V72GpgUZDlapbBZbVBPUTNf1D6', 40, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(27, 'CGsUyWzyjmIC_fc9heRDtMMUQKPjp52v', 41, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(28, 'jNVJix7pwe04civBkdYbI43L39Rc7PMQ', 42, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(29, '8A2fwsfpmEWdiArk64A7fJEZbMgqY20h', 43, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(30, 'U8lTSJIZl-MfkZEWb4qTkXLTkT1Ub_2n', 44, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(31, 'LRZ0iHo1AVR_6NxHP_E3rCi7GzBJPlJ8', 45, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(32, '2BwQGge9cMS9OFY2JV4ur0TCZtEHdTzN', 46, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 23:56:22.791335+00'),
	(33, 'wcQWi81PU0U9sddrRkVE2k7EJm20erao', 47, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-29 23:56:22.92079+00'),
	(34, '2lmUQfrTMJsKWEQW-vbIjyp2l4apwinT', 47, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-29 23:56:22.92079+00'),
	(35, 'ucaTmJEf-u4M7imZkeU4-_BItVD9kWVg', 47, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-29 23:56:22.92079+00'),
	(36, 'ZlS1Gp21OQv5YGm3coyjoNV_gGutFPcM', 47, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-29 23:56:22.92079+00'),
	(37, '6gB3rJb5GVAut93pzBVN0y3m71ZEbiKY', 48, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-29 23:56:22.97556+00'),
	(38, '3mF03SPPc3HzfG0PvLyNTFql0O_T6jed', 48, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-29 23:56:22.97556+00'),
	(39, 'rEgHOOfCOvFlaVx90NANKEt_Tll6fLCx', 48, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-29 23:56:22.97556+00'),
	(40, 'rQcmnm9WIlylfotaze5gVmQWdu2Glx7O', 48, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-29 23:56:22.97556+00'),
	(41, '7j-9LFs1wDSmxy4K0ZjK263s5AytG_HX', 49, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 01:56:23.1395+00'),
	(42, 'z2cq-MggtZn1H8RTqouU9HOqmhgaeZZ6', 49, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 01:56:23.1395+00'),
	(43, 'sPbs9sptPb2LoPHC39H5qrqzBZjtsclC', 49, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 01:56:23.1395+00'),
	(44, '9YpelsmufFntzqEP0A_on4SqAh5J1F9p', 49, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 01:56:23.1395+00'),
	(45, 'JqLK7cb6rWtI8-DukDr211p0WR4ZU3kb', 50, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 01:56:23.157444+00'),
	(46, 'c5GmI0I_IRgdZuPo3Mw_6iEhHjkzlYEP', 50, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 01:56:23.157444+00'),
	(47, 'JDMTynkGoGqmudfPNqbmzxKe64ddj-wl', 50, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 01:56:23.157444+00'),
	(48, 'Nt4EAViExnwJMEDAR4jHsUQbTfWSp6Dx', 50, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 01:56:23.157444+00'),
	(49, '0MmyYIOHpCZxgGeaG6cr5taIlWzxA4Oj', 52, 'playground:p-bai', 'playground:p-bai', '收到', '收到', '', '2026-12-01 01:56:23.320066+00'),
	(50, 'ajuwlVrvPebljBe7l7WU6ZOClkbTfJUh', 53, 'playground:p-ye', 'playground:p-ye', '接', '接 3', '', '2026-12-01 01:56:23.332385+00'),
	(51, 'Kk-sz9fUVOVXrYS-BBdHC9lIcGLSyIMd', 53, 'playground:p-ye', 'playground:p-ye', '转', '转 3', '', '2026-12-01 01:56:23.332385+00'),
	(52, 'Ra1bIoWGkksVeiJDmuoZ-KmaGMBrhzpN', 53, 'playground:p-ye', 'playground:p-ye', '晚点', '晚点', '', '2026-12-01 01:56:23.332385+00'),
	(53, 'Nw8Wv1Tqurc26Rr5xjOzPT-j5EGWLRRh', 53, 'playground:p-ye', 'playground:p-ye', '不归我', '不归我 3', '', '2026-12-01 01:56:23.332385+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-26 20:56:22.334953+00', '2026-12-26 20:56:22.334953+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '26');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 19:56:20.979874+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:a68b2a21555e47a9ac4c1f17a8fd0e25', '2026-11-26 19:56:21.574506+00'),
	('playground:5f829743531b4aff8f736d3dbc794147', '2026-11-26 19:56:21.716743+00'),
	('playground:161ca5b7fb684d9281a4b84434d83756', '2026-11-26 19:56:21.776514+00'),
	('playground:7b9dbdd01b4f456c859b9cfb37d72cea', '2026-11-26 19:56:21.918314+00'),
	('playground:48581fd532724eeab661f1ae0f661de5', '2026-11-26 19:56:21.998355+00'),
	('playground:7ff6b61d144347a092b8db48b301cf17', '2026-11-26 19:56:22.056083+00'),
	('playground:cf4b6d97f95148e6a4b8668d3231fabe', '2026-11-26 19:56:22.110508+00'),
	('playground:4719a7af074a4949a68ddf51b48024a9', '2026-11-26 20:56:22.334953+00'),
	('playground:776ee78aa0ea428ab24bde236702427f', '2026-11-26 20:56:22.398611+00'),
	('playground:8acdc6ea29784e77a7d94bce8108012a', '2026-11-26 20:56:22.482239+00'),
	('playground:2632aadb72cd4a5d92431e0ab5f1e82a', '2026-11-26 20:56:22.545027+00'),
	('playground:0d4b9c24c6bd4ef8a85d9dd82b6d08a7', '2026-11-26 20:56:22.589647+00'),
	('playground:80d09ad1c95849c6bde6a0ee60828407', '2026-11-26 20:56:22.630807+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 19:56:20.979874+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 19:56:21.574506+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 19:56:21.574506+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 19:56:21.716743+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 19:56:21.776514+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 19:56:21.776514+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-26 19:56:21.776514+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-26 19:56:21.918314+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-26 19:56:21.998355+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-26 19:56:22.056083+00', '{"sure": 0.97, "asked": false, "because": ["漏水", "了"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-26 19:56:22.056083+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-26 19:56:22.110508+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-26 20:56:22.167984+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-26 20:56:22.167984+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-26 20:56:22.334953+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-26 20:56:22.334953+00', '{"to": 9, "why": "opened"}'),
	(17, 'ticket.done', 1, 9, '2026-11-26 20:56:22.398611+00', '{}'),
	(18, 'ticket.closed', 1, 1, '2026-11-26 20:56:22.482239+00', '{"judged": true}'),
	(19, 'command.refused', NULL, 24, '2026-11-26 20:56:22.545027+00', '{}'),
	(20, 'person.left', NULL, 24, '2026-11-26 20:56:22.589647+00', '{}'),
	(21, 'broadcast.drafted', NULL, 24, '2026-11-26 20:56:22.630807+00', '{"broadcast": 1}'),
	(22, 'ticket.assigned', 2, NULL, '2026-11-26 23:56:22.791335+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(23, 'circle.widened', 2, NULL, '2026-11-26 23:56:22.791335+00', '{"times": 2}'),
	(24, 'ticket.stuck', 4, NULL, '2026-11-28 01:56:23.314325+00', '{}'),
	(25, 'ticket.assigned', 3, NULL, '2026-11-28 01:56:23.332385+00', '{"to": 10, "was": 9, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-26 19:56:22.110508+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 19:56:21.574506+00', '2026-11-26 19:56:21.574506+00', 0, 'd7a3738163624bb9b35831ba3ac7efdf', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 19:56:21.776514+00', '2026-11-26 19:56:21.776514+00', 0, '58282069401d4d64a59eb80eeab12f96', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 19:56:21.776514+00', '2026-11-26 19:56:21.776514+00', 0, '65a66cc30d8f41d7866cfb175409a0d9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:56:21.776514+00', '2026-11-26 19:56:21.776514+00', 0, '4178b4d401544898b302f1f9c5700fe3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:56:21.776514+00', '2026-11-26 19:56:21.776514+00', 0, '0ef91a520a8940cd86a41aa7a604e599', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:56:21.776514+00', '2026-11-26 19:56:21.776514+00', 0, '536fc58f541241318a20323c0d35b9e0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:56:21.776514+00', '2026-11-26 19:56:21.776514+00', 0, '2ca92990cb0f4e0d8c257456ff71dca6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:56:21.918314+00', '2026-11-26 19:56:21.918314+00', 0, '3f9fb577c8724775b912a8a1aef78f73', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:56:21.998355+00', '2026-11-26 19:56:21.998355+00', 0, '9c2a2ec485874e0b8abaefe66f145dad', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:56:22.056083+00', '2026-11-26 19:56:22.056083+00', 0, '64c7e3ffede14dabb22c7740b3de5d91', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:56:22.110508+00', '2026-11-26 19:56:22.110508+00', 0, '995e22a9696d42ea9003ca8b0ffe71c2', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'cdd7b92ff3df4403ba439342f4a911a7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, '6a6cb81301704ca48920d9fb7bde5b59', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, '87c1547bb73f4fc1b70a8f8c3b21fa36', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'e384875045a04434bd47b2047a27821a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'bc99d90f7a5d4138a15b8dec7f7dd341', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'e95814b53736497bb45230640633bd9d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'c22414d296ef429285a90183183ebf58', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, '7b821765bf1e42dabcd72c19f3f2f9d9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, '7ff219af9b6846f9bb99d959184ca4d9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'ee6f8499ad7e490f9067217b260f75b2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'e913168d5d1d485fb17cc4ca4650cf7c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, '71d686ff9cea4b11850bb67a782fdadc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 20:56:22.167984+00', '2026-11-26 20:56:22.167984+00', 0, 'cf4faed066024745af6f28a23f9ed4a0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 20:56:22.334953+00', '2026-11-26 20:56:22.334953+00', 0, '133481e1765d43c69ee2f092626b60fd', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 20:56:22.334953+00', '2026-11-26 20:56:22.334953+00', 0, '5ab39cbd974b467aba678a1e8b7bf239', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 20:56:22.398611+00', '2026-11-26 20:56:22.398611+00', 0, '51bf53a64a8249d6a892354f7585f963', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 20:56:22.398611+00', '2026-11-26 20:56:22.398611+00', 0, '344f1e8a533b43018816c7c946d586a6', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(29, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 20:56:22.482239+00', '2026-11-26 20:56:22.482239+00', 0, '9a9459d0cea74408976672323e97c5fb', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 20:56:22.545027+00', '2026-11-26 20:56:22.545027+00', 0, '75bb2d8eafc2453fae8afa8fe2b62ef0', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 20:56:22.589647+00', '2026-11-26 20:56:22.589647+00', 0, '3c8af05e02c841f79de79f45398c5fc2', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 20:56:22.630807+00', '2026-11-26 20:56:22.630807+00', 0, 'd78e225c445048ec9f5cb2e752fd70e6', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 20:56:22.630807+00', '2026-11-26 20:56:22.630807+00', 0, 'cf24a5f7f5f2429eabeb373c3b4186d2', 'playground', 'say', NULL, false, false, 'status', NULL),
	(38, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, '9f72f6dfdbf344f0add80a8d69d7384e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'df3f454b81f547159628e959e752c53f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(37, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'e0b0958a598f4b66a6b249195976ff21', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(34, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'deda2b4aa72e48b09a3bf53c5503e51b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(35, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'fa54b12dd5184d86aebe0c665cd30e34', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, '5e59faa5649d4d60bea0eaf923db571a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'e79e11e77961430e8d8aa99bd78f78ed', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, '35599e2f01b446d38b6fd2fdaf775620', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'bb3e989aabb746c193127b0cd92ba4a4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'e8a4332355fa4f829ce6a0ca8f2b9153', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'bb2a9862c86d4ef28bd0bcc15d5573ec', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, 'fb472213ae764b039cbe6079259761dd', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 23:56:22.791335+00', '2026-11-26 23:56:22.791335+00', 0, '1b43e156eeff457fa5ec6cc4530a4e7e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 23:56:22.92079+00', '2026-11-26 23:56:22.92079+00', 0, '323e8a16433f4f1ca092a17b98ab4019', 'playground', 'say', NULL, false, false, 'status', NULL),
	(48, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-26 23:56:22.97556+00', '2026-11-26 23:56:22.97556+00', 0, '27b7785844ea49fbbc67309d4402fd05', 'playground', 'say', NULL, false, false, 'status', NULL),
	(49, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 01:56:23.1395+00', '2026-11-28 01:56:23.1395+00', 0, '889fcc8dd6734c4da1407d1062da1cc5', 'playground', 'say', NULL, false, false, 'status', NULL),
	(50, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 01:56:23.157444+00', '2026-11-28 01:56:23.157444+00', 0, '301e08c93cee4e398a09b588a9028e30', 'playground', 'say', NULL, false, false, 'status', NULL),
	(51, 'playground:p-admin', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 01:56:23.314325+00', '2026-11-28 01:56:23.314325+00', 0, 'f55dfe02557946caa362a6ec1c96454a', 'playground', 'say', NULL, false, false, 'status', NULL),
	(52, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 01:56:23.320066+00', '2026-11-28 01:56:23.320066+00', 0, 'bd345d11f2fd473e9700ca730b7eb68f', 'playground', 'say', NULL, false, false, 'status', NULL),
	(53, 'playground:p-ye', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 01:56:23.332385+00', '2026-11-28 01:56:23.332385+00', 0, '0cb71fb3c4a74372a5ee4e92f8024ec8', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-11-29 20:56:22.589647+00'),
	(26, '', NULL, NULL);
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-26 20:56:22.334953+00', '2026-12-26 20:56:22.334953+00');
INSERT INTO public.readings VALUES
	(1, '3b8f702a04c4232e51d11ef241c353eddedbc7e429ab5b2b45d2fa9d336213a1', 'f96a9b371e6c79da6ec5a61c5b8f46f55a2a45f83c32e8bbc5770c633a23c072', '99186462dd3a453dcf52f098a60430af', '2026-11-26 19:56:21.776514+00', 16, 7, 'words+name', '#2'),
	(2, '10f7e06c75d04ac3b91ad59c21c81cf0b9999c74617cb37e6ca54dc30e8f9f92', '390bc491a5ffd4834db5dd7dd480d867d261135d93de28b39774e92eec08af9e', '31c32b9d39f94bf140e695692f74ee59', '2026-11-26 19:56:21.776514+00', 17, 7, 'words+name', '#2'),
	(3, '32b77a1766dc6a5824b2929f477bb4abe58bae9a1e843366a93b0dec52f11708', 'dd7c92621d2032f14c1303085a3aaa19892f94c76e525d197ef945206781aa3d', '52c8ae936c2685b48f13412f29514742', '2026-11-26 19:56:21.776514+00', 21, 7, 'words+name', '#2'),
	(4, '465e60f9bcaf09cdf5751ab05dfa2bb63bb7d96e5976572eeeca76be171b8757', 'e387fc06f05ab2b2413cebe41afab31544c644a3c0c3dab2e00f528bb0e02468', 'e03d71369abd0bcce7af8e56cfa88295', '2026-11-26 19:56:21.918314+00', 9, 1, 'words', '#1'),
	(5, '4b275b3c9a0bba6a06db303763928389b330ea240069109e65d71c5815da45cc', 'be8d53c5c83bf07a72b66e7f2d9a95071880ab2f66a00773f6688c59c889dc22', '1f2705f4e907d0ddb09c7322cdedc7e8', '2026-11-26 23:56:22.92079+00', 20, 3, 'words', '#4'),
	(6, '97542313091212b05ae66fe2de76acb07dc80a0586cd2b41754f8f5557258134', 'adae0ef1164a259dc30f88f9cdc4e4f3d3b98260e0a58ab2a9e88723f4b93c60', '443aa82eab957be94b75410fe590ebdc', '2026-11-26 23:56:22.97556+00', 9, 1, 'words', '#3');
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-26 20:56:22.398611+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:161ca5b7fb684d9281a4b84434d83756', false, '2026-11-26 19:56:21.776514+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:7ff6b61d144347a092b8db48b301cf17', false, '2026-11-26 19:56:22.056083+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:4719a7af074a4949a68ddf51b48024a9', false, '2026-11-26 20:56:22.334953+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:a68b2a21555e47a9ac4c1f17a8fd0e25', true, '2026-11-26 19:56:21.574506+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:5f829743531b4aff8f736d3dbc794147', true, '2026-11-26 19:56:21.716743+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 19:56:20.979874+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 19:56:20.979874+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 19:56:20.979874+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 19:56:20.979874+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 19:56:20.979874+00', NULL);
INSERT INTO public.rounds VALUES
	(10, '2026-11-28 01:56:23.332385+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 19:56:21.574506+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 20:56:22.398611+00', '2026-11-26 20:56:22.482239+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-26 19:56:21.776514+00', NULL, '2026-11-26 20:01:21.776514+00', NULL, NULL, NULL, NULL, 3),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-26 20:56:22.334953+00', '2026-11-26 23:56:22.92079+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 10, 0, NULL, '', '2026-11-26 19:56:22.056083+00', '2026-11-28 01:56:23.332385+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-26 20:56:22.334953+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-29 20:56:22.334953+00', '{"ticket": 4}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 02:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 02:10:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-29 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-29 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-29 01:00:00+00', '{}'),
	('leftovers.daily:', 'leftovers.daily', '2026-11-29 01:30:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('rotas.tidy:', 'rotas.tidy', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}'),
	('reminders.step:10', 'reminders.step', '2026-11-28 02:26:23.332385+00', '{"person": 10}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 53, true);
SELECT pg_catalog.setval('public.consults_id_seq', 1, false);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.expert_turns_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 25, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.meeting_items_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 53, true);
SELECT pg_catalog.setval('public.people_id_seq', 26, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 4, true);
SELECT pg_catalog.setval('public.refusals_id_seq', 1, false);
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
ALTER TABLE ONLY public.refusals
    ADD CONSTRAINT pk_refusals PRIMARY KEY (id);
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
CREATE INDEX ix_refusals_person_id ON public.refusals USING btree (person_id);
CREATE INDEX ix_refusals_ticket_id ON public.refusals USING btree (ticket_id);
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
ALTER TABLE ONLY public.refusals
    ADD CONSTRAINT fk_refusals_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.refusals
    ADD CONSTRAINT fk_refusals_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
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
