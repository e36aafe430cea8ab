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
ALTER TABLE ONLY public.signup_entries ALTER COLUMN id SET DEFAULT nextval('public.signup_entries_id_seq'::regclass);
ALTER TABLE ONLY public.signups ALTER COLUMN id SET DEFAULT nextval('public.signups_id_seq'::regclass);
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', 'a0ab650a6de29f2d00e48cd251321fad1cf8b6398b7f083c51d6e305f37fc24a', 0, true, false, NULL, NULL, '2026-11-29 01:00:00+00', NULL, NULL, '2026-11-28 00:15:32.842487+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'd9qzYjLXbQGQpFtFodIOy3jP1QSLG9tQ', 2, 'playground:p-bai', 'playground:p-bai', '接', '接 1', '', '2026-11-30 23:15:30.921886+00'),
	(2, 'iTNCrO4kssg0l0DfQUPjniuhL7ASIfPJ', 2, 'playground:p-bai', 'playground:p-bai', '转', '转 1', '', '2026-11-30 23:15:30.921886+00'),
	(3, 's3aC49HKq0VRMecurjuYtq1jwjoXcU89', 2, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:15:30.921886+00'),
	(4, 'rrJinP1ss0_fV97Ii3tEItwGrn3vSmkb', 2, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 1', '', '2026-11-30 23:15:30.921886+00'),
	(5, 'BTe0XJFckyubUxj7kkhr8QqlPJCI7_C1', 4, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 23:15:31.342922+00'),
	(6, 'ZQkf472YTcy5waZmRQh5FjbBvaQo1dL0', 5, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 23:15:31.342922+00'),
	(7, 'd0kVXCiBSposyQHMv2JkWbmZN-L9Nw2b', 6, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 23:15:31.342922+00'),
	(8, 'HqJWu67yLQTBWc83jn368UGDpfWJ208K', 12, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 23:15:32.122477+00'),
	(9, 'vymZqqbqPzhh31W6UDP0acLjA-3FHNz0', 12, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 23:15:32.122477+00'),
	(10, 'GM8Qdv9_j-bsAq_5ywD3BcAJZXUBOISo', 12, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 23:15:32.122477+00'),
	(11, 'bHn94oGZC0dBf0WtP3u5MLjCX_iuGzAQ', 12, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 23:15:32.122477+00'),
	(12, '2AK-ZFlJKR3KsIu-lpqM519pWw-rQTUV', 14, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(13, 'j5Z8AjsEM3mWQ85D_EG6S-LeAiziYdBQ', 15, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(14, 'L3clQxChmtlq6XAaf4oXkueNOijgJ9FE', 16, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(15, 'EPktTqHoSO_iBRy-SyLLJncV8lkypNXC', 17, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(16, 'Mh80Vuei0dhiXQ0IVkHzEHu4w4ZAYBAs', 18, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(17, 'alwnebmivtMyANUtUmd4YrSPMVNuNLEP', 19, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(18, '2NqBjIBXPEQq0Vc2ucPfj0U6s3jKCbMe', 20, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(19, 'zA0SZmQtz7QxQqJC3iFWfeY7054uB6uY', 21, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(20, 'QfL108J5AphvR1mS6miCQTNWDr3FWPSV', 22, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(21, 'pYgTnl1fvYRS5RNo6Nb3iKAA1o1fGMe0', 23, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(22, 'fj_eG2fUy6BkqFVZ-cNni3n6WNb0OoHC', 24, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(23, '8RF9bDMC5nlNyVf9bJxeIVAVt8YkEPrf', 25, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(24, 'tB_GXOXQqZGHDtRE3cqL4wZmpxT0rNan', 26, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 00:15:32.27456+00'),
	(25, 'EcJGShJgojo9L2us0pKR_3FAGUnXDA8m', 27, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:15:32.467211+00'),
	(26, 'x7RZCtm64fZc61_rGimXtNczGdYXp8NY', 27, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:15:32.467211+00'),
	(27, '4EmVemEya0Z6BD5CNJXrPDv_f_eRtpA2', 27, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:15:32.467211+00'),
	(28, '5mYFRFGAoeWRhavorlGURaIIxSm1iv0d', 27, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:15:32.467211+00'),
	(29, 'ZGQ3Pj-P1HmgO8Y5qUCB1LE5TybQ_4YN', 29, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-12-01 00:15:32.521486+00'),
	(30, 'qnYNoWYKLOCxMCAgF-E5mKk6E3xKKpRD', 29, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-12-01 00:15:32.521486+00'),
	(31, 'LJK8fVBl4qf9hknkW0RpTXC2ILqrfWBB', 29, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-12-01 00:15:32.521486+00'),
	(32, 'nVKsRm6kVolmWzpx--0lujl758fYUtcV', 30, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:15:32.521486+00'),
	(33, 'qLRmPzU0RE-LdHL_CwJoR4M6MF4G59Vu', 30, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:15:32.521486+00'),
	(34, '8IVM9XNR_TAGW8Ixl70Fbi31Yhc7fDfB', 30, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:15:32.521486+00'),
	(35, '-eOjPYCsTuZW1VkAth3762-gMZUW8fKP', 30, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:15:32.521486+00'),
	(36, 'i2te5rcxUlPeWfmDC1w394mRL8H2c51t', 38, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(37, 'kNbuoytPA7jsvf0ufZZ950AP_wk6nuRW', 39, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(38, 'IYN135ez7Ufr_6ADIKYRbfEpaHFBq3Uj', 40, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(39, 'GyqN7g2jjZVs4jUvowc6b-J9WnEAKIg8', 41, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(40, 'nwB3OoKMvKUu-aBQtCiOobtDNIEUS8zp', 42, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(41, 'g9w8C_Y48UEmDNQs6HvzEgCg5PEmKhyn', 43, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(42, 'KgK_3Y8BR4XLbEYLCfJEsDJIz3R9nWHx', 44, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(43, 'KDQFgpvs8KDYsepuZqrshLhOH62HCgF0', 45, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(44, 'HNY1AWis3GkF6gckJvbrrN-xBSr_qN9H', 46, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(45, 'eY5g3ARK2GoHT50sA1KNw4RseMZUf_WY', 47, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(46, 'wtQIzlqYTBG623tklJfUhuSBxGhlWt36', 48, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(47, 'SagvTW6clB8En7wztvYEOYMM7NTooIBe', 49, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(48, 'oH9I_iEiLe3krRLubWV7opp-uGiOSWkt', 50, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 03:15:33.056506+00'),
	(49, 'bggNQQaGHqRXw99delF2N-4rSax2opFL', 51, 'playground:p-ye', 'playground:p-ye', '接', '接 3', '', '2026-12-01 03:15:33.256516+00'),
	(50, 'z6ukhKhLlk98Q14pewdhN9cFkgThvedk', 51, 'playground:p-ye', 'playground:p-ye', '转', '转 3', '', '2026-12-01 03:15:33.256516+00'),
	(51, 'PVnnDzYghWzObJZcEnqWtoElbIxTeU1X', 51, 'playground:p-ye', 'playground:p-ye', '晚点', '晚点', '', '2026-12-01 03:15:33.256516+00'),
	(52, '99ccAaDiIVwY-gYT6aPfpMwNF5T7_ibS', 51, 'playground:p-ye', 'playground:p-ye', '不归我', '不归我 3', '', '2026-12-01 03:15:33.256516+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-28 00:15:32.521486+00', '2026-12-28 00:15:32.521486+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '32');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 23:15:29.758033+00', NULL, NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:9ee808d44c6549aea1a5659592c41633', '2026-11-27 23:15:30.921886+00'),
	('playground:fe976cb39b9c430fb84d96b8ce081f01', '2026-11-27 23:15:31.160838+00'),
	('playground:0b3b2c8001004abd9a2f770b0f7bcbf7', '2026-11-27 23:15:31.258433+00'),
	('playground:9d4dc4007cac44f1b37833285cdd2d20', '2026-11-27 23:15:31.294063+00'),
	('playground:cc32acf2ed67403587e4117bb3d6cb39', '2026-11-27 23:15:31.342922+00'),
	('playground:09c2f3dc46ae472aa93dc18ff78865c5', '2026-11-27 23:15:31.968346+00'),
	('playground:d885f11afe9f402c9b317367f788db6f', '2026-11-27 23:15:32.085039+00'),
	('playground:928308acd3564582bf7078ba28d1222a', '2026-11-27 23:15:32.122477+00'),
	('playground:582f47a9a3964b92ad3a40f53aa924b6', '2026-11-27 23:15:32.203842+00'),
	('playground:e05578fde97e4d60a6767528d7e1e5f9', '2026-11-28 00:15:32.521486+00'),
	('playground:37d9c7dcf0a44a4a9a22962858f1c4db', '2026-11-28 00:15:32.654498+00'),
	('playground:acc7d9ab16ed439681073a00a54eea10', '2026-11-28 00:15:32.747171+00'),
	('playground:26ed1e707e4c4080b1aa36bfd3056b57', '2026-11-28 00:15:32.779692+00'),
	('playground:a20d795dbcc24e8c8e6d9ddce82a18c1', '2026-11-28 00:15:32.805601+00'),
	('playground:eb2a853848cb49b39a3b43d68446048b', '2026-11-28 00:15:32.842487+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 23:15:29.758033+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "shifts": 0, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 23:15:30.921886+00', '{"sure": 0.99, "asked": false, "because": ["楼道灯", "坏"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 23:15:30.921886+00', '{"to": 9, "why": "opened"}'),
	(4, 'signup.opened', NULL, 1, '2026-11-27 23:15:31.160838+00', '{"signup": 1}'),
	(5, 'signup.joined', NULL, NULL, '2026-11-27 23:15:31.258433+00', '{"signup": 1}'),
	(6, 'ticket.joined', 1, 2, '2026-11-27 23:15:31.294063+00', '{"households": 2}'),
	(7, 'ticket.opened', 2, 7, '2026-11-27 23:15:31.342922+00', '{"sure": 0.97, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(8, 'ticket.assigned', 2, NULL, '2026-11-27 23:15:31.342922+00', '{"to": 16, "why": "opened"}'),
	(9, 'alarm.raised', 2, NULL, '2026-11-27 23:15:31.342922+00', '{"danger": "trapped"}'),
	(10, 'ticket.taken', 1, 9, '2026-11-27 23:15:31.968346+00', '{"was": 9}'),
	(11, 'round.postponed', NULL, 9, '2026-11-27 23:15:32.085039+00', '{"minutes": 120.0}'),
	(12, 'ticket.opened', 3, 1, '2026-11-27 23:15:32.122477+00', '{"sure": 0.97, "asked": false, "because": ["漏水"]}'),
	(13, 'ticket.assigned', 3, NULL, '2026-11-27 23:15:32.122477+00', '{"to": 9, "why": "opened"}'),
	(14, 'talk.unheeded', NULL, NULL, '2026-11-27 23:15:32.203842+00', '{}'),
	(15, 'ticket.assigned', 2, NULL, '2026-11-28 00:15:32.27456+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(16, 'circle.widened', 2, NULL, '2026-11-28 00:15:32.27456+00', '{"times": 1}'),
	(17, 'ticket.opened', 4, 3, '2026-11-28 00:15:32.521486+00', '{"sure": 1.0, "asked": false, "because": ["半夜", "楼上", "有完没完"]}'),
	(18, 'ticket.assigned', 4, NULL, '2026-11-28 00:15:32.521486+00', '{"to": 9, "why": "opened"}'),
	(19, 'dispute.cooled', 4, NULL, '2026-11-28 00:15:32.521486+00', '{"room": "playground:g-3-2"}'),
	(20, 'ticket.done', 1, 9, '2026-11-28 00:15:32.654498+00', '{}'),
	(21, 'ticket.closed', 1, 1, '2026-11-28 00:15:32.747171+00', '{"judged": true}'),
	(22, 'command.refused', NULL, 24, '2026-11-28 00:15:32.779692+00', '{}'),
	(23, 'person.left', NULL, 24, '2026-11-28 00:15:32.805601+00', '{}'),
	(24, 'broadcast.drafted', NULL, 24, '2026-11-28 00:15:32.842487+00', '{"broadcast": 1}'),
	(25, 'ticket.assigned', 2, NULL, '2026-11-28 03:15:33.056506+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(26, 'circle.widened', 2, NULL, '2026-11-28 03:15:33.056506+00', '{"times": 2}'),
	(27, 'ticket.stuck', 4, NULL, '2026-11-28 03:15:33.194057+00', '{"who": 20}'),
	(28, 'ticket.assigned', 3, NULL, '2026-11-28 03:15:33.256516+00', '{"to": 10, "was": 9, "why": "silent"}'),
	(29, 'ticket.assigned', 3, NULL, '2026-11-29 05:15:33.31244+00', '{"to": 11, "was": 10, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 23:15:32.203842+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 23:15:30.921886+00', '2026-11-27 23:15:30.921886+00', 0, '438fd704eff04653a5a6b5b2400e07f6', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:p-bai', 'private', '', NULL, NULL, 1, 'sent', '2026-11-27 23:15:30.921886+00', '2026-11-27 23:15:30.921886+00', 0, 'c75ffbce1e5a4398b9098dcc046f8866', 'playground', 'say', NULL, false, false, 'status', NULL),
	(3, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 23:15:31.342922+00', '2026-11-27 23:15:31.342922+00', 0, 'e9a13742b18240e1ad88f37b3fc6da7d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 23:15:31.342922+00', '2026-11-27 23:15:31.342922+00', 0, '812732a0a24840f783973011851fabd6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:15:31.342922+00', '2026-11-27 23:15:31.342922+00', 0, 'e09352ffd3d747f59d2b3bf8f7cbd2af', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:15:31.342922+00', '2026-11-27 23:15:31.342922+00', 0, 'df404815b82143269ca3e07009f819e8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:15:31.342922+00', '2026-11-27 23:15:31.342922+00', 0, '2f50d4daa4734de9be62f0e10c2722c5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 23:15:31.342922+00', '2026-11-27 23:15:31.342922+00', 0, '85d08e4962574f73a8bca0786b8f25a1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:15:31.968346+00', '2026-11-27 23:15:31.968346+00', 0, 'd0e3180db1a546af80491ce608331a26', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:15:32.085039+00', '2026-11-27 23:15:32.085039+00', 0, 'f4b516cdbd2b48b692b79c52bd3b4de9', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 23:15:32.122477+00', '2026-11-27 23:15:32.122477+00', 0, '12e5ccbcd6aa41b799a67bdc1cf14626', 'playground', 'say', NULL, false, false, 'status', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:15:32.122477+00', '2026-11-27 23:15:32.122477+00', 0, '7bcef5b79516417db9c42a2e8155ecfb', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(13, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 23:15:32.203842+00', '2026-11-27 23:15:32.203842+00', 0, 'caa22b170d374ef1869df656f90709fa', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '226a6083aa9b450599896ade63bc7b68', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '60b79d5a8a7d41c0b77cb4b4eda3ef29', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, 'e116f20ca855423c8e937b4c97c4f9f1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '31f7d4b832a74d039ee985575b90bd9f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '80037369a2e04701bf0f18afd9865645', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, 'd475781341884794bcfd586275549254', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, 'ab9eaa474d434c049734596d3ac7ab02', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '6faaca5ed4af4e938a0f701402e24fd8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '542a139099ae47ccb9c758ec05b8dacc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '3d0bd2cef0af4437a478f5de5fb9736e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '088b72850dae431998a1bee02c5dec03', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(26, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, '689b8caee0bf4a2f8f03c849ecdb6529', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:15:32.27456+00', '2026-11-28 00:15:32.27456+00', 0, 'f1f492475bb14ab7aee8d19bbeb8a86c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:15:32.467211+00', '2026-11-28 00:15:32.467211+00', 0, '328db021ab7746899d4a4ae251dbdfb4', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-28 00:15:32.521486+00', '2026-11-28 00:15:32.521486+00', 0, 'a12fcb5f0288417791f5f559aef66707', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:15:32.521486+00', '2026-11-28 00:15:32.521486+00', 0, 'eb4be7c766cd4e4f9a802fd5520635c5', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:15:32.521486+00', '2026-11-28 00:15:32.521486+00', 0, 'dd2ab195d3534a10b62a37ce7ed7e1d5', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-28 00:15:32.654498+00', '2026-11-28 00:15:32.654498+00', 0, 'b68b067bd72442c3af6e69b85a8c3cd2', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:15:32.654498+00', '2026-11-28 00:15:32.654498+00', 0, 'e7f978fd900046c4ade27e5ee91dad5a', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:15:32.747171+00', '2026-11-28 00:15:32.747171+00', 0, '8feeccfdd4a14989891925b98e469f04', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:15:32.779692+00', '2026-11-28 00:15:32.779692+00', 0, '9c6959f0ae304c35a1afb026976193dc', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:15:32.805601+00', '2026-11-28 00:15:32.805601+00', 0, 'a9ce765c26264c7baea37dd27804f8f7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:15:32.842487+00', '2026-11-28 00:15:32.842487+00', 0, '9fbbb8f64fe941a794ddb900a305eff1', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 00:15:32.842487+00', '2026-11-28 00:15:32.842487+00', 0, 'e9f54fb692604cd8a3557b6fee5f1ab9', 'playground', 'say', NULL, false, false, 'status', NULL),
	(42, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'b74d20b17b6e47a3b6648d6159b0517e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'e4c999fffbea4f3291d0e71887ef63b1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, '7008b25ccac94d86aae754df3dc5088e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'd709d34d3e004459a097dcf06adf7c5a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'be6d6ae804e84bb0bcb4dc6f535f9053', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, '63ea744b7e4a42118d910e9e0416860a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'b26a95f078d34b62a014e7d5bb972f55', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'dadd366414a84ac5bf1371edad996be8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, '700c647204534ba39cb64cf268346a08', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, '6a2e2e664a1442078e56bac9606d003c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, '7bc686bb783a465f9269f92c9324e1cf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, '20d2199b065c4deb90e68ea0965e524c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 03:15:33.056506+00', '2026-11-28 03:15:33.056506+00', 0, 'd8775874f7934e52a44e83ef02ff4454', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-ye', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 03:15:33.256516+00', '2026-11-28 03:15:33.256516+00', 0, 'd63994b2776340168f2b0f210a78f09e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(52, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-28 03:15:33.287864+00', '2026-11-28 03:15:33.287864+00', 0, 'e1264181ef014f48ad4a3dba0a12c22d', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-12-01 00:15:32.805601+00'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-28 00:15:32.521486+00', '2026-12-28 00:15:32.521486+00');
INSERT INTO public.readings VALUES
	(1, '46360e3cb2097b3bb8e590e5bab70fd9ca9d8799e8a804a35c1b4ba6764a05cd', '8f9518f62fb00abe7eca0e3fb358aae0230bbd311e15a4aa7447112e51fd7d7a', '8296dd3aadf74fe38ce3903e4e9a0478', '2026-11-27 23:15:30.921886+00', 9, 1, 'words', '#1', 1),
	(2, '87a622133df8fedea74bf21029881a17c0034255102f0279abdf891e7b998749', '46690d4d6df05c0b8f9482b0fbaef19f4ec4f8c134d5dd7871c3a52b35b6e36b', 'e482ed605999c1b9d328e893a1684e47', '2026-11-27 23:15:31.342922+00', 16, 7, 'words+name', '#2', 2),
	(3, 'f1e96e60c115696bedc24c9bf6247bd08b73de1c3e34533fffb3dd268483a5fe', '1f5019921baa40525a553edcdfc57fc973d322b075ca3d076975bebcaf5329bc', '1352c55ff396821706747d1b48348a52', '2026-11-27 23:15:31.342922+00', 17, 7, 'words+name', '#2', 3),
	(4, '0f7a0a776ae392bed88def59bc07c79c201c0695c376c54c90007746cc551dd5', 'b116d60e1d6303cb59141daef4ea921313942fcd5483068248567d5f2926c33e', '28cf3bbf175a2ba4cfaedb2fbcb59516', '2026-11-27 23:15:31.342922+00', 21, 7, 'words+name', '#2', 4),
	(5, 'af18863fc3e6b5872411ffb493f8cacfc44d98c33fd6b639d0119e306ed4bd7c', '7394acce8bdd7e5a020a738775fa1128a292e49bedd95896e1ddded38d141e38', 'a6d8b7cdc1c0ae7d3c3a9005429a808e', '2026-11-27 23:15:31.968346+00', 9, 1, 'words', '#1', 5),
	(6, '220baae42e2d676536d14ee4c7585e8a033d9cfdc05ace03877eb42d049442d7', 'c03cd7f1d3b11b0dce609b250c3c61e04d11b39bdd65658287ac7f691bb3fe99', 'c16ab67e82641e14e6cfe701cf35ce32', '2026-11-27 23:15:32.122477+00', 9, 1, 'words', '#3', 6),
	(7, 'a1331adf2662c421fd1a855a41acad18661b97765ceb85f56e3ca19c6024e557', '31b24a58be525acf249b66b0bfa79276458b4bf5044fae624ab656bde7a45f1f', '8a9e9a0fb1e0ff30e8bf44a679721769', '2026-11-28 00:15:32.521486+00', 20, 3, 'words', '#4', 7);
INSERT INTO public.remarks VALUES
	(1, 1, 9, 'ticket.done', '换了灯泡', '2026-11-28 00:15:32.654498+00');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:cc32acf2ed67403587e4117bb3d6cb39', false, '2026-11-27 23:15:31.342922+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:928308acd3564582bf7078ba28d1222a', false, '2026-11-27 23:15:32.122477+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:e05578fde97e4d60a6767528d7e1e5f9', false, '2026-11-28 00:15:32.521486+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:9ee808d44c6549aea1a5659592c41633', true, '2026-11-27 23:15:30.921886+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:9d4dc4007cac44f1b37833285cdd2d20', true, '2026-11-27 23:15:31.294063+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 23:15:29.758033+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 23:15:29.758033+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 23:15:29.758033+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 23:15:29.758033+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 23:15:29.758033+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.signup_entries VALUES
	(1, 1, 2, 'playground:0b3b2c8001004abd9a2f770b0f7bcbf7', '', true, '阿伟', 3, 0, false, NULL, NULL, false);
INSERT INTO public.signups VALUES
	(1, 'playground:g-3-2', 14, 1, 'playground:fe976cb39b9c430fb84d96b8ce081f01', '周日早上9点包粽子', 8, false, '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-27 23:15:31.258433+00', false, NULL);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-28 00:15:32.521486+00', '2026-11-28 00:15:32.521486+00', '2026-11-28 01:15:00+00', NULL, NULL, NULL, NULL, 3),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 23:15:30.921886+00', '2026-11-27 23:15:30.921886+00', '2026-11-28 01:15:32.085039+00', '2026-11-28 00:15:32.654498+00', '2026-11-28 00:15:32.747171+00', 'good', NULL, 3),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 23:15:31.342922+00', NULL, '2026-11-27 23:20:31.342922+00', NULL, NULL, NULL, NULL, 3),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 6, 1, 11, 0, NULL, '', '2026-11-27 23:15:32.122477+00', NULL, '2026-11-28 00:15:00+00', NULL, NULL, NULL, NULL, 3);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('signups.thank:1', 'signups.thank', '2026-11-29 06:00:00+00', '{"signup": 1}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-28 00:15:32.521486+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-12-01 00:15:32.521486+00', '{"ticket": 4}'),
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
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 52, true);
SELECT pg_catalog.setval('public.consults_id_seq', 1, false);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.expert_turns_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 29, true);
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
SELECT pg_catalog.setval('public.signup_entries_id_seq', 1, true);
SELECT pg_catalog.setval('public.signups_id_seq', 1, true);
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
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT fk_whistles_caller_id FOREIGN KEY (caller_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.whistles
    ADD CONSTRAINT fk_whistles_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT fk_windows_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
