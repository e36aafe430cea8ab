SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.addresses (
    address character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL,
    failed_at timestamp with time zone,
    suspended_at timestamp with time zone
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
    suspended_at timestamp with time zone
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
CREATE TABLE public.optouts (
    hash character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
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
    about character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.services_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.services_id_seq OWNED BY public.services.id;
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
    parent_id integer
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
ALTER TABLE ONLY public.dispute_sides ALTER COLUMN id SET DEFAULT nextval('public.dispute_sides_id_seq'::regclass);
ALTER TABLE ONLY public.households ALTER COLUMN id SET DEFAULT nextval('public.households_id_seq'::regclass);
ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);
ALTER TABLE ONLY public.lifelines ALTER COLUMN id SET DEFAULT nextval('public.lifelines_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);
ALTER TABLE ONLY public.pictures ALTER COLUMN id SET DEFAULT nextval('public.pictures_id_seq'::regclass);
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT nextval('public.places_id_seq'::regclass);
ALTER TABLE ONLY public.publications ALTER COLUMN id SET DEFAULT nextval('public.publications_id_seq'::regclass);
ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);
ALTER TABLE ONLY public.refusals ALTER COLUMN id SET DEFAULT nextval('public.refusals_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.services ALTER COLUMN id SET DEFAULT nextval('public.services_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
ALTER TABLE ONLY public.windows ALTER COLUMN id SET DEFAULT nextval('public.windows_id_seq'::regclass);
INSERT INTO public.addresses VALUES
	('playground:p-lan', 1, NULL, NULL),
	('playground:p-wei', 2, NULL, NULL),
	('playground:p-xu', 3, NULL, NULL),
	('playground:p-lin', 4, NULL, NULL),
	('playground:p-ding', 5, NULL, NULL),
	('playground:p-hong', 6, NULL, NULL),
	('playground:p-guo', 7, NULL, NULL),
	('playground:p-shen', 8, NULL, NULL),
	('playground:p-bai', 9, NULL, NULL),
	('playground:p-ye', 10, NULL, NULL),
	('playground:p-he', 11, NULL, NULL),
	('playground:p-su', 12, NULL, NULL),
	('playground:p-wu', 13, NULL, NULL),
	('playground:p-zeng', 14, NULL, NULL),
	('playground:p-jiang', 15, NULL, NULL),
	('playground:p-lu', 16, NULL, NULL),
	('playground:p-fang', 17, NULL, NULL),
	('playground:p-zhou', 18, NULL, NULL),
	('playground:p-zhuang', 19, NULL, NULL),
	('playground:p-wen', 20, NULL, NULL),
	('playground:p-wang', 21, NULL, NULL),
	('playground:p-chen', 22, NULL, NULL),
	('playground:p-gao', 23, NULL, NULL),
	('playground:p-admin', 24, NULL, NULL),
	('playground:p-duty', 25, NULL, NULL);
INSERT INTO public.alembic_version VALUES
	('0012');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', 'e138413d3ef0a5ff2b4affbed012632a6237897ae06eca4621176ad54d2a5122', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-27 13:39:04.757264+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, '8GwcP0VJvmXBFtftg2l0dBTt6zRgNQ_B', 2, 'playground:p-bai', 'playground:p-bai', '接', '接 1', '', '2026-11-30 12:39:03.788039+00'),
	(2, '-2wF7nEh0815D41m00RlI5f8k0WAmas9', 2, 'playground:p-bai', 'playground:p-bai', '转', '转 1', '', '2026-11-30 12:39:03.788039+00'),
	(3, 'U0-LG5Vob-Mux7imWyxxP52nA8twNc3h', 2, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 12:39:03.788039+00'),
	(4, 'V6yLZlDogAyyChp5OBkb1eg-L43UhxJL', 2, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 1', '', '2026-11-30 12:39:03.788039+00'),
	(5, 'JM0sCEZKIR_DbAk2MrsR732S5DnMHWBG', 4, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 12:39:03.930991+00'),
	(6, 'BkF5y_zXGLjYUh4zCVmdc-9JqQ6Kpcvy', 5, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 12:39:03.930991+00'),
	(7, 'QzxIKW2X4FRJAkWz7ujkt063pbYZr11Z', 6, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 12:39:03.930991+00'),
	(8, 'o-LVwL72nntNs6ulAxRchsz7wIZSm80h', 12, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 12:39:04.094926+00'),
	(9, '2lYDSlnyuOco8cFMmjdco923IC4r1P3i', 12, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 12:39:04.094926+00'),
	(10, 'Q9bQM97yzyYDY9OgYvoFOFqNpf05vnx3', 12, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 12:39:04.094926+00'),
	(11, 'icDpbydTC2BtoD2bMGw9xGGHq67Lr0Qb', 12, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 12:39:04.094926+00'),
	(12, '1L7230ehvvguZ_IO0PlVwe6OFjmetFrl', 14, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(13, 'VkWjmlmqXE1vkz4I3EDe_9CxSaPH03E2', 15, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(14, 'Rc3rWtpaIpdSwBpApF8gwvXA24GQosmv', 16, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(15, 'jtqWS3iIXgsh5AqTLi5ePOMnVd_duFRj', 17, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(16, '4q7Yvw6f03qBzny5hoXgL5Oe-qMOIOhl', 18, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(17, 'UqYeqgsHGv-cEyf4zQA3vpnvGiL1VWUw', 19, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(18, 'puMoUf57F3jzSHTdTAvHp_VIZGL6XM-A', 20, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(19, 'pNftXyrwKyoV0q1ajBZ9AUbIv68d6WJP', 21, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(20, 'p9xsuBz7jMQl6q5SWHStwpaYgiCCBQ3t', 22, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(21, 'qAr1Ve3aQ1ezS1MmesHpsdOxUZdIiP8m', 23, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(22, 'WOTZ8dAvbAW42kZ0r_RP5MPsGC5xTKbT', 24, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(23, 'ZBgtsh3wqkv6Dy8h7fCHurK_VQuDe_Bl', 25, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(24, '-qTiPWLU1Ylu4RqTvVKFPeLSje6hHICq', 26, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 13:39:04.274972+00'),
	(25, 'n5dAOVMsbOao4C6WksmKEZWF9_7Z0oM7', 27, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 13:39:04.448056+00'),
	(26, '1i9nhp3KuaLEQd_2UEnBoFUpN0E9bbpY', 27, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 13:39:04.448056+00'),
	(27, 'ovCuKlrFZ6y5swm_18ZtExUiWi3mwdOC', 27, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 13:39:04.448056+00'),
	(28, '_rSu47FIZjcfqRv0AdQwYhuKKkp8r-ld', 27, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 13:39:04.448056+00'),
	(29, '6Qx0PYHqI8d0bXhMe0ReNBdWhOkW_C5d', 29, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-30 13:39:04.50353+00'),
	(30, 'RDs-atEY4aZQMi4VNokJDibhCt6Ls6bC', 29, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-30 13:39:04.50353+00'),
	(31, 'wgdr88tPmjqgPhEhgGPWCGkK8Xj-zOUo', 29, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-30 13:39:04.50353+00'),
	(32, 'MpEFv3vuIXVK39iis_i-EoTzZTE5xzIl', 30, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-30 13:39:04.50353+00'),
	(33, 'kKjGfb3YsIBydEJPx5WW3MFNrxQF5SOP', 30, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-30 13:39:04.50353+00'),
	(34, 'M5aiqQLQ8lnRsv2a40wLLTp8PITBKMsE', 30, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-30 13:39:04.50353+00'),
	(35, '2vOn_kX5iaMn2KeL4Rql3SMiUOQx4UPg', 30, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-30 13:39:04.50353+00'),
	(36, 'XMU4_PohiKrA1n0k45YhVhLWwbWS7fdK', 38, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(37, 'JphcyAL3QrO6iAy7JDbUy-rBpzrxkv0k', 39, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(38, 'ozaMHtCidw9yWvfWxSupDGpIBpMreHy3', 40, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(39, 'Mebeo_eEMrwHu-Tc_Ewlj5OrtGfcPDWM', 41, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(40, 'bPFQbmTKsJ-BoYg91HBnNwkR7pDGt6zx', 42, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(41, 'Jpch87uhofVmcw4DmRQmbnpAwnUFDcjH', 43, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(42, 'kb1KA5E-QgzTkkCVq568jOJhelZpLWrB', 44, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(43, 'NlC1vp43MdloV0-dU8iW4VSsf2C8kOXf', 45, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(44, 'rzEG2Hgb613PCJxEXXMsntixxeWXYeBc', 46, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(45, '5KN_SHpzHzsqnlskdn05hYdJx2LrLJCr', 47, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(46, 'gM8F6VJc47RjhYx6JxzmiyRfVHDdkP2H', 48, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(47, '5giG13wM6aJAx_DGqkoF2ANqC-gR9sZe', 49, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(48, '0YRbsxsOU8Y9TEK_e3s49cnkoLMIkfk6', 50, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 16:39:04.881459+00'),
	(49, 'DzppdUrtV-fPzhkoyGpwSBj_6ewvgP-A', 51, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 18:39:05.108524+00'),
	(50, 's52wGVQSW5t__KGrnjtSgd2kyxhFum69', 51, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 18:39:05.108524+00'),
	(51, 'TjY78RCxQ3sdIPmWv2kDPgwSbIQy_J1_', 51, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 18:39:05.108524+00'),
	(52, 'e5CVBXJBkXwwTn1QHe2GP2ilyRxcQILa', 51, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 18:39:05.108524+00'),
	(53, 'pskFBqluX7PR0GSjCSaThRT8tnroDJgH', 52, 'playground:p-bai', 'playground:p-bai', '收到', '收到', '', '2026-12-01 18:39:05.173808+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-27 13:39:04.50353+00', '2026-12-27 13:39:04.50353+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '26');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 12:39:03.441658+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:084cc0aeb7624ab0aa565d8c34f7acb0', '2026-11-27 12:39:03.788039+00'),
	('playground:a5608b0f81434b1384ca996f5ac500d6', '2026-11-27 12:39:03.912915+00'),
	('playground:95ec91048dd942da9d8cefb59567b4a3', '2026-11-27 12:39:03.930991+00'),
	('playground:62165b3f6eb848c59f185d9c03b10cab', '2026-11-27 12:39:04.016424+00'),
	('playground:644f34ec87fb465282f7a199a3ad9a79', '2026-11-27 12:39:04.060346+00'),
	('playground:76e3226a125a498d9dc05e98f9879d75', '2026-11-27 12:39:04.094926+00'),
	('playground:32634f4235ed4eea89e5771f5a05d6ce', '2026-11-27 12:39:04.221772+00'),
	('playground:76fb6677b8574f389adc16d4424d30fd', '2026-11-27 13:39:04.50353+00'),
	('playground:3e43a97e0f36402e90bd00f125e38900', '2026-11-27 13:39:04.626192+00'),
	('playground:42faadcc00b5496985fa5064282479fd', '2026-11-27 13:39:04.665755+00'),
	('playground:b3ce62d594294e87910d6825639bb69d', '2026-11-27 13:39:04.699117+00'),
	('playground:f62f69859fee4be9ac62a124abec1fab', '2026-11-27 13:39:04.726697+00'),
	('playground:3bc226110c844d589af9e12d2c579c66', '2026-11-27 13:39:04.757264+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 12:39:03.441658+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 12:39:03.788039+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 12:39:03.788039+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-27 12:39:03.912915+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-27 12:39:03.930991+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-27 12:39:03.930991+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-27 12:39:03.930991+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-27 12:39:04.016424+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-27 12:39:04.060346+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-27 12:39:04.094926+00', '{"sure": 0.97, "asked": false, "because": ["漏水", "了"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-27 12:39:04.094926+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-27 12:39:04.221772+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-27 13:39:04.274972+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-27 13:39:04.274972+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-27 13:39:04.50353+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-27 13:39:04.50353+00', '{"to": 9, "why": "opened"}'),
	(17, 'ticket.done', 1, 9, '2026-11-27 13:39:04.626192+00', '{}'),
	(18, 'ticket.closed', 1, 1, '2026-11-27 13:39:04.665755+00', '{"judged": true}'),
	(19, 'command.refused', NULL, 24, '2026-11-27 13:39:04.699117+00', '{}'),
	(20, 'person.left', NULL, 24, '2026-11-27 13:39:04.726697+00', '{}'),
	(21, 'broadcast.drafted', NULL, 24, '2026-11-27 13:39:04.757264+00', '{"broadcast": 1}'),
	(22, 'ticket.assigned', 2, NULL, '2026-11-27 16:39:04.881459+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(23, 'circle.widened', 2, NULL, '2026-11-27 16:39:04.881459+00', '{"times": 2}'),
	(24, 'ticket.stuck', 4, NULL, '2026-11-28 18:39:05.217343+00', '{}'),
	(25, 'ticket.assigned', 3, NULL, '2026-11-28 18:39:05.241654+00', '{"to": 10, "was": 9, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 12:39:04.221772+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 12:39:03.788039+00', '2026-11-27 12:39:03.788039+00', 0, '42deb906f7124cf38a96ae919a73e36b', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:p-bai', 'private', '', NULL, NULL, 1, 'sent', '2026-11-27 12:39:03.788039+00', '2026-11-27 12:39:03.788039+00', 0, '9f4258e2f6be4c7aa3bfa42eb699f610', 'playground', 'say', NULL, false, false, 'status', NULL),
	(3, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 12:39:03.930991+00', '2026-11-27 12:39:03.930991+00', 0, '0f56ad89516e447f839316f02715a973', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:03.930991+00', '2026-11-27 12:39:03.930991+00', 0, 'b274f34d66684d4c90f0655c6b4411aa', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:03.930991+00', '2026-11-27 12:39:03.930991+00', 0, 'd8f94608a26d4c019368c7b69f2c02e4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:03.930991+00', '2026-11-27 12:39:03.930991+00', 0, '70c30fd82c56419ca758c7b850c2cfe5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:03.930991+00', '2026-11-27 12:39:03.930991+00', 0, '3cc17324cdf848039b6623efbae0544c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:03.930991+00', '2026-11-27 12:39:03.930991+00', 0, 'd9f6328f79204bc392c3a6b65baf5e0f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:04.016424+00', '2026-11-27 12:39:04.016424+00', 0, '048e557a64fe4a47af94378772914a0f', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:04.060346+00', '2026-11-27 12:39:04.060346+00', 0, '0cace8049cfc4365a541f39f225e04eb', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 12:39:04.094926+00', '2026-11-27 12:39:04.094926+00', 0, '201599722be541a6ae8647505c1e9894', 'playground', 'say', NULL, false, false, 'status', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:04.094926+00', '2026-11-27 12:39:04.094926+00', 0, '8dd8aca44d4f485c80665049b7796112', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(13, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:04.221772+00', '2026-11-27 12:39:04.221772+00', 0, '424382bc83114c2a932aae46251a8a07', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, 'ddb1d3594031427c8b0ca5200f7b8c47', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '2e549eb789d94f4a87debb8b8414480d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, 'a853e2312dbd467bb826fd69cb66d4f6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '8768751f26fa49678bb122b83bc1ba0f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '8f9f7da8b5e447a9a291066f35027734', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '7934ebe8a81c42bab4f8c958626bacdb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '336e7f5d5ca04e36a1df539906340c9e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, 'cd58733331a343939207d07a1cd67bc1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, 'f82156ef3d1d46dcae9c00ab9211a2f6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '2f65c20eb46945c6a0eba760cb94a5e2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '14090a60058046c1a3f400ac698165bb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(26, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, '38d24838972840039d26b3a0c0555945', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:04.274972+00', '2026-11-27 13:39:04.274972+00', 0, 'fd8cfcd5bba94641bbabf666a0b0b5ab', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 13:39:04.448056+00', '2026-11-27 13:39:04.448056+00', 0, '64f7cebc38f84a19ad25b3b99ea86dc3', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-27 13:39:04.50353+00', '2026-11-27 13:39:04.50353+00', 0, 'a338b530f5b9490ca7442b15b2176ccf', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 13:39:04.50353+00', '2026-11-27 13:39:04.50353+00', 0, '8892845cd17849fd9bc3b3544b6bd94c', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 13:39:04.50353+00', '2026-11-27 13:39:04.50353+00', 0, 'a4f3cbabe3d04b418628dfffb466c126', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-27 13:39:04.626192+00', '2026-11-27 13:39:04.626192+00', 0, 'af688f6853fb4b8da7c4bb309870d994', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:04.626192+00', '2026-11-27 13:39:04.626192+00', 0, '36240cfaba2445498c329cc9b12a2d1e', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:04.665755+00', '2026-11-27 13:39:04.665755+00', 0, '561fda520ede41c894edca4e70ff5bfa', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:04.699117+00', '2026-11-27 13:39:04.699117+00', 0, '433f0fda8edb46a6bff620cf5443073a', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:04.726697+00', '2026-11-27 13:39:04.726697+00', 0, 'd65a8844a72e4425913a6af177c4f877', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:04.757264+00', '2026-11-27 13:39:04.757264+00', 0, 'bd065f8a80174897875c72c558f58252', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:04.757264+00', '2026-11-27 13:39:04.757264+00', 0, '3e085b96cd334d098f35d670962465fe', 'playground', 'say', NULL, false, false, 'status', NULL),
	(42, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, 'cd6c11449d9343c4834b9ff0f448609a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '7cc25afc7a0f47e08a33728940ff5c55', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '663b78c285b24a9387e0990d6818b6e7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, 'c713b852e661420d85dfa3559857f496', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, 'b19aaef9da904839a3245461158df5b6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '5649781b4b5b47c29c2a442fb4d647e1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '7189eca463f742f28f00af4b4f9fe8c2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '8fe5334c4aef46c1981e1eed8947f404', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '411ddfa3300241c7908b7bafa23d4386', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '7e530e6f41f943a98437dd82506b4552', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '459b0dc1d83f4718ac777a2bad4a67cf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '52691d0c6fa3427784eccda8ef2216e4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:04.881459+00', '2026-11-27 16:39:04.881459+00', 0, '95731d58b9d9474b9f6d52d59d9bdf24', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 18:39:05.108524+00', '2026-11-28 18:39:05.108524+00', 0, '72bd68f2b0784f219e849be90df4daa3', 'playground', 'say', NULL, false, false, 'status', NULL),
	(52, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 18:39:05.173808+00', '2026-11-28 18:39:05.173808+00', 0, 'e1c3e8a6cc0940c3a21b3bcf22222501', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-11-30 13:39:04.726697+00'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-27 13:39:04.50353+00', '2026-12-27 13:39:04.50353+00');
INSERT INTO public.readings VALUES
	(1, '7119591269ea0156b802c89fc5a9e5f9158e865fde0ae15949ac42c757e534ca', '1c3f9fdc63c74deb177d318e7de360dbaea0626e4f1635cbf8ff9703ad3fb1d3', 'b46d11e45118c8b6ff067a2ac39827fd', '2026-11-27 12:39:03.788039+00', 9, 1, 'words', '#1'),
	(2, 'fa569a911771468f5c7cdfd07a5c74197458ae90a9ef3b66c74f79c9a7bdec0a', 'b6110ae4816cb33ed4a6a89488f272c06c5823c16f97b05c3a3ab22742c9e75e', 'b3d85e83e06f72912458aa216007dbbd', '2026-11-27 12:39:03.930991+00', 16, 7, 'words+name', '#2'),
	(3, 'bb351ee61b5335ff012135603630787caafc2464c2fa7bcb755f9e68cdf573e9', '6d7c92724692bdd3a18d142e81f0097a437bb772c349983fa5ae04cfb25d79d9', 'ea5f882c98d910de99414eed39838d35', '2026-11-27 12:39:03.930991+00', 17, 7, 'words+name', '#2'),
	(4, 'b23340f1fffccb35c912a1fa539bdc51adbcc285d57f2f24e31955349aad7f0a', 'c61561e6aa6da0f8eb9ddde9454384f3014745ad1497884ea8ed28d588806929', 'ac3f81e96fe3f738713e3e0bbb3bb67f', '2026-11-27 12:39:03.930991+00', 21, 7, 'words+name', '#2'),
	(5, '08973c9f45e4839c7d8ba928b4f4dc0eaa675cf023d18cf3c27deaab5e541257', 'f4ee7bd9b699c5e9b31f12837e1a2fc5c5fad944fbd60ca1f14341aa036d47ae', 'a79f137f59f68ccc8356c0b01c2045de', '2026-11-27 12:39:04.016424+00', 9, 1, 'words', '#1'),
	(6, '69f536bdb12c1844aca2f84333f193615f750e55088bea0a1f010aa0a2c65d87', 'f0624d62ccd8820d88dbdaaa5f7f99a6bece54e629e25d139b3a05fb034cac37', '38bfc4c20ab2d94a01186ec6bbdbaaa8', '2026-11-27 12:39:04.094926+00', 9, 1, 'words', '#3'),
	(7, '532341fefc85a6ae8d23a09835a8c480f811d2f5b98d9f615bb96ddcfc90591f', '91ba999d9e6c278d1f1f9646fb28965cdb874248b1f6920285eb6b5c4683e598', '4aeb5a809a0af32e216b6f53705bb44f', '2026-11-27 13:39:04.50353+00', 20, 3, 'words', '#4');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:95ec91048dd942da9d8cefb59567b4a3', false, '2026-11-27 12:39:03.930991+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:76e3226a125a498d9dc05e98f9879d75', false, '2026-11-27 12:39:04.094926+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:76fb6677b8574f389adc16d4424d30fd', false, '2026-11-27 13:39:04.50353+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:084cc0aeb7624ab0aa565d8c34f7acb0', true, '2026-11-27 12:39:03.788039+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:a5608b0f81434b1384ca996f5ac500d6', true, '2026-11-27 12:39:03.912915+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 12:39:03.441658+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 12:39:03.441658+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 12:39:03.441658+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 12:39:03.441658+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 12:39:03.441658+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-27 13:39:04.50353+00', '2026-11-27 13:39:04.50353+00', '2026-11-27 23:40:00+00', NULL, NULL, NULL, NULL),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 12:39:03.788039+00', '2026-11-27 12:39:03.788039+00', '2026-11-27 23:00:00+00', '2026-11-27 13:39:04.626192+00', '2026-11-27 13:39:04.665755+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 12:39:03.930991+00', NULL, '2026-11-27 12:44:03.930991+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 10, 0, NULL, '', '2026-11-27 12:39:04.094926+00', NULL, '2026-11-27 13:40:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-27 13:39:04.50353+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-30 13:39:04.50353+00', '{"ticket": 4}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 19:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 19:10:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-29 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-29 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-29 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-29 02:00:00+00', '{}'),
	('letters.deliver:4:24:deb6eb39389c4f7ead84c07e1de31c6d', 'letters.deliver', '2026-11-28 23:00:00+00', '{"text": "#4 噪声（3栋2单元）没有人可以接手了：温如玉已是最上一级，提醒过仍未联系上。请管理员安排人。", "offers": "", "person": 24, "ticket": 4, "answers": "", "picture": null}'),
	('reminders.begin:10', 'reminders.begin', '2026-11-28 23:00:00+00', '{"person": 10}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 53, true);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 25, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 52, true);
SELECT pg_catalog.setval('public.people_id_seq', 26, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 4, true);
SELECT pg_catalog.setval('public.refusals_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_id_seq', 5, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.tickets_id_seq', 4, true);
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
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT pk_corrections PRIMARY KEY (message_id);
ALTER TABLE ONLY public.dispute_points
    ADD CONSTRAINT pk_dispute_points PRIMARY KEY (ticket_id, draft, number);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT pk_dispute_sides PRIMARY KEY (id);
ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT pk_disputes PRIMARY KEY (ticket_id);
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
ALTER TABLE ONLY public.optouts
    ADD CONSTRAINT pk_optouts PRIMARY KEY (hash);
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
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT pk_roles PRIMARY KEY (id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (person_id);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT pk_services PRIMARY KEY (id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT pk_tickets PRIMARY KEY (id);
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT pk_timers PRIMARY KEY (key);
ALTER TABLE ONLY public.turns
    ADD CONSTRAINT pk_turns PRIMARY KEY (person_id);
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT pk_windows PRIMARY KEY (id);
ALTER TABLE ONLY public.wires
    ADD CONSTRAINT pk_wires PRIMARY KEY (account);
ALTER TABLE ONLY public.dispute_sides
    ADD CONSTRAINT uq_dispute_sides_ticket_id_person_id UNIQUE (ticket_id, person_id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT uq_lifelines_person_id_contact_id UNIQUE (person_id, contact_id);
ALTER TABLE ONLY public.pictures
    ADD CONSTRAINT uq_pictures_handle UNIQUE (handle);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name);
ALTER TABLE ONLY public.publications
    ADD CONSTRAINT uq_publications_place_id_week UNIQUE (place_id, week);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name);
CREATE INDEX ix_addresses_person_id ON public.addresses USING btree (person_id);
CREATE INDEX ix_asides_at ON public.asides USING btree (at);
CREATE INDEX ix_broadcast_copies_broadcast_id ON public.broadcast_copies USING btree (broadcast_id);
CREATE INDEX ix_broadcasts_author_id ON public.broadcasts USING btree (author_id);
CREATE INDEX ix_broadcasts_stage ON public.broadcasts USING btree (stage, made_at);
CREATE INDEX ix_buttons_address ON public.buttons USING btree (address);
CREATE INDEX ix_buttons_outbox_id ON public.buttons USING btree (outbox_id);
CREATE INDEX ix_buttons_until ON public.buttons USING btree (until);
CREATE INDEX ix_claims_person_id ON public.claims USING btree (person_id);
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
CREATE INDEX ix_outbox_address_ticket ON public.outbox USING btree (address, ticket_id);
CREATE INDEX ix_outbox_unasked ON public.outbox USING btree (address, put_at) WHERE ((purpose)::text = 'unasked'::text);
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (channel, next_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_people_household_id ON public.people USING btree (household_id);
CREATE INDEX ix_people_name ON public.people USING btree (name);
CREATE INDEX ix_pictures_album ON public.pictures USING btree (album);
CREATE INDEX ix_pictures_kept_until ON public.pictures USING btree (kept_until);
CREATE INDEX ix_pictures_message_id ON public.pictures USING btree (message_id);
CREATE INDEX ix_pictures_state ON public.pictures USING btree (state, next_at);
CREATE INDEX ix_pictures_ticket_id ON public.pictures USING btree (ticket_id);
CREATE INDEX ix_places_path ON public.places USING btree (path);
CREATE INDEX ix_posters_place_id ON public.posters USING btree (place_id);
CREATE INDEX ix_questions_person_id ON public.questions USING btree (person_id);
CREATE INDEX ix_questions_until ON public.questions USING btree (until);
CREATE INDEX ix_readings_about_id ON public.readings USING btree (about_id);
CREATE INDEX ix_readings_at ON public.readings USING btree (at);
CREATE INDEX ix_readings_by_id ON public.readings USING btree (by_id);
CREATE INDEX ix_refusals_person_id ON public.refusals USING btree (person_id);
CREATE INDEX ix_refusals_ticket_id ON public.refusals USING btree (ticket_id);
CREATE INDEX ix_reports_message ON public.reports USING btree (message_id);
CREATE INDEX ix_reports_person_id ON public.reports USING btree (person_id);
CREATE INDEX ix_reports_room_at ON public.reports USING btree (room, at);
CREATE INDEX ix_reports_ticket_id ON public.reports USING btree (ticket_id);
CREATE INDEX ix_roles_person_id ON public.roles USING btree (person_id);
CREATE INDEX ix_roles_place_id ON public.roles USING btree (place_id);
CREATE INDEX ix_tickets_open_by_owner ON public.tickets USING btree (owner_id, told_at) WHERE ((state)::text = ANY ((ARRAY['待接单'::character varying, '已接单'::character varying, '部分解决'::character varying])::text[]));
CREATE INDEX ix_tickets_open_by_place ON public.tickets USING btree (place_id, due_at) WHERE ((state)::text = ANY ((ARRAY['待接单'::character varying, '已接单'::character varying, '部分解决'::character varying])::text[]));
CREATE INDEX ix_tickets_parent_id ON public.tickets USING btree (parent_id);
CREATE INDEX ix_tickets_place_opened ON public.tickets USING btree (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON public.tickets USING btree (reporter_id);
CREATE INDEX ix_timers_due ON public.timers USING btree (due_at, key);
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
ALTER TABLE ONLY public.groups
    ADD CONSTRAINT fk_groups_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT fk_households_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT fk_lifelines_contact_id FOREIGN KEY (contact_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.lifelines
    ADD CONSTRAINT fk_lifelines_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
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
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT fk_rounds_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT fk_services_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
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
ALTER TABLE ONLY public.windows
    ADD CONSTRAINT fk_windows_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
