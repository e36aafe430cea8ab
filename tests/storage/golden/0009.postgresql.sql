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
CREATE TABLE public.wires (
    account character varying NOT NULL COLLATE pg_catalog."C",
    session character varying NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.asides ALTER COLUMN id SET DEFAULT nextval('public.asides_id_seq'::regclass);
ALTER TABLE ONLY public.broadcast_copies ALTER COLUMN id SET DEFAULT nextval('public.broadcast_copies_id_seq'::regclass);
ALTER TABLE ONLY public.broadcasts ALTER COLUMN id SET DEFAULT nextval('public.broadcasts_id_seq'::regclass);
ALTER TABLE ONLY public.buttons ALTER COLUMN id SET DEFAULT nextval('public.buttons_id_seq'::regclass);
ALTER TABLE ONLY public.households ALTER COLUMN id SET DEFAULT nextval('public.households_id_seq'::regclass);
ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);
ALTER TABLE ONLY public.pictures ALTER COLUMN id SET DEFAULT nextval('public.pictures_id_seq'::regclass);
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT nextval('public.places_id_seq'::regclass);
ALTER TABLE ONLY public.publications ALTER COLUMN id SET DEFAULT nextval('public.publications_id_seq'::regclass);
ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.services ALTER COLUMN id SET DEFAULT nextval('public.services_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
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
	('0009');
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
	(1, 24, 'playground:p-admin', '停水', '观远里 11月28日（周六）9:00停水。', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '95120f59a35765b9c674af77889c480449b903a41a1cd22625e3d219c4fde991', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 19:09:46.541955+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'iVl81SXuq7gCLbxKCzU-zTtuw09Af04G', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 18:09:45.271727+00'),
	(2, 'VATWfVo76cNR7krrcRRse6f2LSEAZFQa', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 18:09:45.271727+00'),
	(3, 'OjS71wXQGTokUXtRzgw0ex451NcjcNJn', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 18:09:45.271727+00'),
	(4, 'tvMU0qMstBYKb-Umk6oPZ6TBIHNmQsie', 11, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(5, 'OMnp9bE4nWVSQ4MM_yiHFbmuAF3vvNnD', 12, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(6, 'LfUmKWJyBbdnLvEQ2zbWUMGi1TGanF2S', 13, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(7, 'u0l9hewAHgw9ggVwctz6CUzDevgLWjk7', 14, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(8, 'GKxWihtvDL7EYvfTYJ_7MmdsDEnJ5ZDZ', 15, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(9, 'xb0-vlKOBl8j75AoaLX6Nr4qDYktiBB1', 16, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(10, 'jCIdHhPTfY6lGLOIErRTV4efz2w1oAZ-', 17, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(11, 'aGKl6YheaxtcbCGp09OdpJ5FpE8dGEEz', 18, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(12, 'zL6SXcg9EkWcF86l6U3N3q7QtfIELOZO', 19, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(13, 'ZLudCyQy8n25LB7Fb1wlCLHbRNORFFwP', 20, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(14, 'SI_F0IODSKAsIzkjKsTojJwCpt0UBZdd', 21, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(15, 'f3sglNNzs9I33S6sm_a9lRy_OyYCZ0EY', 22, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(16, 'JXJHB8K4mXRhk_QJsHP0NB4PLF2LqaVx', 23, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 19:09:45.941865+00'),
	(17, 'j5KeYq4m8DoH3YkyQ8dzJCUFGo7QClIy', 33, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(18, 'nIvwpsA2bjoMzX1yzbhg0ipFGJsARp9V', 34, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(19, '3vWx5wxbMhyZH_lkg25QynW3xoZ4rrix', 35, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(20, 'ft4AkV1G_D3UnlmIkg3jdZbvyLEzAus0', 36, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(21, 'hwBlR9qPHQqO9nVOq-PF0NuxUV2v25_R', 37, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(22, '9onyEfG5uQGEUYPeJ2Cxi75We7-swyvu', 38, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(23, 'tPvACQHeeWDeCpkhWPG6Ivcyp2ky2iZI', 39, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(24, 'exYQF2L-2noWnWK4X6EkOlm4wQCbgcGP', 40, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(25, 'LbKee4pzzvOmoaAFlCk61Rq469gcYxsn', 41, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(26, 'Mgz_7fXlxIKEP3TbMC_J1szat-vqCgdP', 42, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(27, 'JhPhytF8NTByYePeKKrLLh4MKcKfzxCD', 43, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(28, 'rl-Uq-UlfBg3kWA9CA3w6MOExMnzzKz1', 44, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(29, 'i2Ttl5fD70zaE_YXSYRsJtPWGHB6QTQ_', 45, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 22:09:46.715561+00'),
	(30, 'ZMmBvkjsyh0W4ecqmP0aIMI4I2DCf490', 46, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(31, 'TigSreUOfTFIrn1YOclR5C_jDaK8TWaE', 47, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(32, 'aab_RaroeWtO2Y9nd6_VZnnwgO3sjIRR', 48, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(33, '6qL6M-vpAtOWD7QYhWwelIukCiQ0U9wY', 49, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(34, 'w5nb7a6_DfNg2hBcf4hT5NPSDliPtTre', 50, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(35, 'teB8mydBeUX7mnPmJvolxJiR1_ibNQcU', 51, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(36, 'nUX0gGBnGUoBF76g-3TbidE3llx3tTii', 52, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(37, 'WaeWP20HYU0p5JiuvUsSaaXfKX44JMhz', 53, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(38, 'dOBu08aG81mfamcURSdfJaGeeS3hSCtC', 54, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(39, 'ZWY8bZ60BPZ3t3doriFgUfVtcCAdTsMj', 55, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(40, 'ubvjVOxIPiPd3sDPYnXluynPLg_vxZLk', 56, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(41, 'BLoy1T-1hwXOvzeotYu5o5FseUVvgJsY', 57, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(42, 'fR1F5RXn5rEmBYZ9tZ_CB0wqLuWgJ2GA', 58, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 00:09:46.937293+00'),
	(43, 'Ox-KNHn5Zv5nEod4xr3olOLn9zPqrYWc', 59, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:09:47.024299+00'),
	(44, 'T32GEatoXlaRluZXHAtZuoJuLAtRXRO8', 59, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:09:47.024299+00'),
	(45, 'lzwQ7nwuk5yZc19W_4D93CxfTbTu00PF', 59, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:09:47.024299+00'),
	(46, 'TjhEIwMo-WkA0Mxmz7wQX9kCUybIiV-M', 59, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:09:47.024299+00'),
	(47, 'TDPTLLrk1_CoOfizXRWt6iK-oxHks04m', 60, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:09:47.064415+00'),
	(48, 'AITMADM8mXnZItROJd2sRlG0onfhCBRd', 60, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:09:47.064415+00'),
	(49, '2V_vVyPmrUyiUJ-yEcAitXCZ7oksNfRr', 60, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:09:47.064415+00'),
	(50, 'MuzIN8f_WZ10sz3dTSzFBM8WnztUGhVp', 60, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:09:47.064415+00');
INSERT INTO public.facts VALUES
	('erasing.nobody', '26'),
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:09:44.42836+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:077709e845544178bf135f240954e023', '2026-11-26 18:09:45.030703+00'),
	('playground:934f447a329948a4b155aa6cee426238', '2026-11-26 18:09:45.202321+00'),
	('playground:160e44672fa549ab95e8f2f6732f51b6', '2026-11-26 18:09:45.271727+00'),
	('playground:4f715664166f442cb0d04c7c284d910c', '2026-11-26 18:09:45.534696+00'),
	('playground:d7e173a9a3b44670ab09f25c1f06991e', '2026-11-26 18:09:45.627356+00'),
	('playground:297167620de942afb2296eb7e3824edc', '2026-11-26 18:09:45.698386+00'),
	('playground:bfe4b9986641426b8fc6c6996e5691d0', '2026-11-26 18:09:45.823879+00'),
	('playground:45e3d80fd09b4f46acb9d7aa4670d111', '2026-11-26 19:09:46.163479+00'),
	('playground:fc8460a0262544c3886b69e9490fbc14', '2026-11-26 19:09:46.286014+00'),
	('playground:7bbef4e4798d42a0b666f8f8e5b1231e', '2026-11-26 19:09:46.371123+00'),
	('playground:3a27194fc7e646678a56e7b504066f55', '2026-11-26 19:09:46.434422+00'),
	('playground:8799e4923cdf461db3c1aaf4ae8feac4', '2026-11-26 19:09:46.472986+00'),
	('playground:c3be50f129774625b03da25ecc99baf4', '2026-11-26 19:09:46.541955+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:09:44.42836+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:09:45.030703+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:09:45.030703+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:09:45.202321+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:09:45.271727+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:09:45.271727+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:09:45.534696+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:09:45.627356+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:09:45.698386+00', '{"sure": 0.56, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:09:45.698386+00', '{"to": 9, "why": "opened"}'),
	(11, 'talk.unheeded', NULL, NULL, '2026-11-26 18:09:45.823879+00', '{}'),
	(12, 'ticket.assigned', 2, NULL, '2026-11-26 19:09:45.941865+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(13, 'ticket.opened', 4, 3, '2026-11-26 19:09:46.163479+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(14, 'ticket.assigned', 4, NULL, '2026-11-26 19:09:46.163479+00', '{"to": 9, "why": "opened"}'),
	(15, 'ticket.done', 1, 9, '2026-11-26 19:09:46.286014+00', '{}'),
	(16, 'ticket.closed', 1, 1, '2026-11-26 19:09:46.371123+00', '{"judged": true}'),
	(17, 'command.refused', NULL, 24, '2026-11-26 19:09:46.434422+00', '{}'),
	(18, 'broadcast.drafted', NULL, 24, '2026-11-26 19:09:46.541955+00', '{"broadcast": 1}'),
	(19, 'ticket.assigned', 2, NULL, '2026-11-26 22:09:46.715561+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(20, 'ticket.assigned', 2, NULL, '2026-11-28 00:09:46.937293+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-26 18:09:45.823879+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:09:45.030703+00', '2026-11-26 18:09:45.030703+00', 0, '01db43a6d3ad435fa44a1827d58dda99', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:09:45.271727+00', '2026-11-26 18:09:45.271727+00', 0, 'bd4bec79f73f40cc81d66872737abfe1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:45.271727+00', '2026-11-26 18:09:45.271727+00', 0, 'ba1158597bc041c5b7a5c7d9a0f2a153', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:45.271727+00', '2026-11-26 18:09:45.271727+00', 0, '296b3009e36c42df8dcc017f1085c626', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:45.271727+00', '2026-11-26 18:09:45.271727+00', 0, '5e42cd4f935e48df8b8d80db35696227', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:45.271727+00', '2026-11-26 18:09:45.271727+00', 0, '0902449aa2934fa8ae689a9859272fc4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:45.534696+00', '2026-11-26 18:09:45.534696+00', 0, 'dd20a5b636be4b3bbf33a8bb3c957992', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:45.627356+00', '2026-11-26 18:09:45.627356+00', 0, 'ceef312332bf465483f2426d7c4d24cf', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:45.698386+00', '2026-11-26 18:09:45.698386+00', 0, 'd018e61fe574449aa2ddf711d1da22c1', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:45.823879+00', '2026-11-26 18:09:45.823879+00', 0, 'df1bda22c6284410a8ae38a077049cdd', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, 'ba6948daec8e48dcbe1c5ea06f0632dc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, 'cd832c8eb06f4907bd7caebf874444cc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, 'ba53e96b30ac45838a1f3e4e8a71fa7c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '9bc65632b8b34d92a2d42f5f9ca62735', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '53594225e4ed4828899403020d446121', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '8aefdba2724244e4bc294e7df8b97bf9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, 'c98e3255945b4cb6ab41313dbb36842c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '8b04f57a5149477383f9e9032a2c5e22', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '63f8137a73ba45508c0e157307233e6b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '11c2dfa615dd4a0ead38b1211a631207', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '3bfc464220d241dfb97b1a3e7ebc9f8b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '0621db0defa94cb6ba5bfbbdd8ce2f92', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:45.941865+00', '2026-11-26 19:09:45.941865+00', 0, '1a8f69001502480cab5c16a2b656582b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:09:46.163479+00', '2026-11-26 19:09:46.163479+00', 0, '3e11b83f99e3414fa9179463df5efc49', 'playground', 'say', NULL, false, false, 'status', NULL),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:09:46.163479+00', '2026-11-26 19:09:46.163479+00', 0, '61fb05597c7340bfa0666abd4149af5d', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:09:46.286014+00', '2026-11-26 19:09:46.286014+00', 0, '16c024161ec74d73b8f71d84e6a0bc85', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:46.286014+00', '2026-11-26 19:09:46.286014+00', 0, '05a81699075d493096ed6634261a2760', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:46.371123+00', '2026-11-26 19:09:46.371123+00', 0, '71838930b42a4239bd01439f3f1f5c09', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:46.434422+00', '2026-11-26 19:09:46.434422+00', 0, '6a45fe3a57614693b0f5c3e5f7675e54', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:46.472986+00', '2026-11-26 19:09:46.472986+00', 0, '7bbefc51ad8b4bfeaa5551efad0a1b71', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:46.541955+00', '2026-11-26 19:09:46.541955+00', 0, '8c841893238f4fa7b1a3bd69e8b04c8c', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:46.541955+00', '2026-11-26 19:09:46.541955+00', 0, 'b93a7328337245beb193d20e396f450b', 'playground', 'say', NULL, false, false, 'status', NULL),
	(37, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '8b5d6a17edcb4abd9d28ebbc5d087c0f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(35, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '0f042884e96e4d6f89a7d8f4ae15b981', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '0096ca99f29440c7a9f9341b71e1b648', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(33, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '31c117fd8e0743859f2851689ac67d9e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(34, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '2e306326e3314fbfa7c9a6b4ab790b37', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, 'dff838c947db40d8894dd7d544e0aa6e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, 'a9bb9499a389458f92d07e52fdf2dc5a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '78dcd5c45e0b42388735b979416d55f8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '2a849348da7f41979bc42240ae6dd3e2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, 'b36d0dfe4d8c4b2394c61dd260148acd', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, 'acf2ee0ff4d044b4ab58efe998fe86fc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, 'f6aa4fc2268f4e0bbcf22d66f47ca0ae', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:46.715561+00', '2026-11-26 22:09:46.715561+00', 0, '76e715dbdf09442c9aac01eb1f13dc22', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(57, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, '0dc39f8bfef649e2bf30b485ad2ab772', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(55, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'f0eff55c1d8b4db3b515e7c09fc18735', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(58, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'bc60a95435564a06b2ed5f8cfa736773', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, '5b59e2ec9f8e4eb3bc85c26f338f9542', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(56, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, '22e519cda6de43da83614e2b9140aa9e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, '7ae2f2dfd6bf495db26b18adc32aa21c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, '6b3a78593b5a42229cccfbe6a3b2589d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'f7f91bc0175048ffb27e22b165f77469', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(54, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'f14695a369bb482b9fd6f8f53c8eabba', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(53, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'feff667dd2a4404d94cbec5555e7a992', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'c442620ddcbc47d89e923711419d024f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, 'e40f8f3f960141ef9f18586ed9f7d5dc', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(52, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:46.937293+00', '2026-11-28 00:09:46.937293+00', 0, '3c5afd61c71c49f08bb2eb38cc72bf9a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(60, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:09:47.064415+00', '2026-11-28 00:09:47.064415+00', 0, '6e3e98e6e68041f6b20d6a1e8e57810f', 'playground', 'say', NULL, false, false, 'status', NULL),
	(59, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:09:47.024299+00', '2026-11-28 00:09:47.024299+00', 0, 'f16a2ce19ee44512925417bbcb0d0a0f', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, NULL),
	(25, '魏晨', NULL, NULL),
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
INSERT INTO public.readings VALUES
	(1, '92e964dfa2acdd930c334b6f055563c88ba86a2e58698aece16fce8eccd8261c', '8b11774d0375f38ef3bfe572ef9831894205d847c57e02b5e19c4d0701b2a6ca', 'aa4f6438a9300c897182080ffd16885d', '2026-11-26 18:09:45.271727+00', 16, 7, 'words+name', '#2'),
	(2, 'fba808e4a969c51ab50acc1ab80e34f75734716d2f1ff2142bbfd50ca9212f07', 'd8c88ede40de0a7b48ea38795e85cb8b6a8bc244bd346f68239a4af72686f758', '4c33df1f11def14b726a4252d09c3257', '2026-11-26 18:09:45.271727+00', 17, 7, 'words+name', '#2'),
	(3, 'bea6c10e113d492dac2415a5adb078eb5f2fb55505d113438cb0dff979d097a4', 'a79b0be32f6da8ba848181fa17a919383f5ed40fde9a2af7e8b4e43eb18b6390', '3e3c8c1a2fc6d532c3c659fcedc8bfb6', '2026-11-26 18:09:45.271727+00', 21, 7, 'words+name', '#2'),
	(4, 'b0c1622025a8a19835915dc960135b9c050d927585e9e99d978c024a5cc7e040', 'c77d7f007fd6e59b5cb1cf67012adfab0cf216f42eafdd36f149bc59e9ab50d8', 'fb4f351c5b4cd23dc6a64f8b9e7a36b7', '2026-11-26 18:09:45.534696+00', 9, 1, 'words', '#1'),
	(5, 'cfe5d376f58d62132647764821c2390f6684c7f0d6dd0d69440f84c6dba450e0', 'e7b621fdc85a456ab0f5aff08c8c8ed4545377a14d46b4131766e7f39bcd926a', '4cfb5b73c17877de18b1aac9ad9f6b1d', '2026-11-28 00:09:47.024299+00', 20, 3, 'words', '#4'),
	(6, 'afd4c8c60e3ff7c79a4511b4fcefe7fef171831e7f3fbd620f6c9caded720f2a', 'e7fea7751284776d35c2cc1af3e9e02d0de689385b9fed19d711980a15b5627c', 'a6f3e91e96252193d1b678a5acd1f7d8', '2026-11-28 00:09:47.064415+00', 9, 1, 'words', '#3');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:160e44672fa549ab95e8f2f6732f51b6', false, '2026-11-26 18:09:45.271727+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:297167620de942afb2296eb7e3824edc', false, '2026-11-26 18:09:45.698386+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:45e3d80fd09b4f46acb9d7aa4670d111', false, '2026-11-26 19:09:46.163479+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:077709e845544178bf135f240954e023', true, '2026-11-26 18:09:45.030703+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:934f447a329948a4b155aa6cee426238', true, '2026-11-26 18:09:45.202321+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:09:44.42836+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:09:44.42836+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:09:44.42836+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:09:44.42836+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:09:44.42836+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:09:47.024299+00', 0),
	(9, '2026-11-28 00:09:47.064415+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:09:45.030703+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:09:46.286014+00', '2026-11-26 19:09:46.371123+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:09:45.271727+00', NULL, '2026-11-26 18:14:45.271727+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:09:46.163479+00', '2026-11-28 00:09:47.024299+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:09:45.698386+00', '2026-11-28 00:09:47.064415+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:12:46.937293+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:09:47.024299+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:09:47.064415+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 50, true);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 20, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 60, true);
SELECT pg_catalog.setval('public.people_id_seq', 26, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_id_seq', 5, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.tickets_id_seq', 4, true);
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
ALTER TABLE ONLY public.codes
    ADD CONSTRAINT pk_codes PRIMARY KEY (hash);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT pk_corrections PRIMARY KEY (message_id);
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
ALTER TABLE ONLY public.wires
    ADD CONSTRAINT pk_wires PRIMARY KEY (account);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room);
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
CREATE INDEX ix_corrections_at ON public.corrections USING btree (at);
CREATE INDEX ix_corrections_author_id ON public.corrections USING btree (author_id);
CREATE INDEX ix_corrections_corrected_by ON public.corrections USING btree (corrected_by);
CREATE INDEX ix_groups_place_id ON public.groups USING btree (place_id);
CREATE INDEX ix_heard_at ON public.heard USING btree (at);
CREATE INDEX ix_journal_ticket ON public.journal USING btree (ticket_id);
CREATE INDEX ix_journal_verb_at ON public.journal USING btree (verb, at);
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
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT fk_corrections_author_id FOREIGN KEY (author_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT fk_corrections_corrected_by FOREIGN KEY (corrected_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.groups
    ADD CONSTRAINT fk_groups_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT fk_households_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
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
