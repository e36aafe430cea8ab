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
	('0013');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '42134bb75f0f85934b9475e51d3f49b4e34e4ca24a3bfa7c269576bae734e825', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-27 13:39:22.506418+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'XrBMCsTj-7QVR4L8LBwZgNqmndzrm1NZ', 2, 'playground:p-bai', 'playground:p-bai', '接', '接 1', '', '2026-11-30 12:39:21.158974+00'),
	(2, 't5YJ3NQL0YmXVsssVMN120U6BKCO3ExJ', 2, 'playground:p-bai', 'playground:p-bai', '转', '转 1', '', '2026-11-30 12:39:21.158974+00'),
	(3, 'Jhly0hgMCYNrDTAZACNFtF-yOeNGElJk', 2, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 12:39:21.158974+00'),
	(4, '3bCmwyjTmr61eJe7NgHFbwsbfWSBLb8n', 2, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 1', '', '2026-11-30 12:39:21.158974+00'),
	(5, 'vNtf--2OUNkO7WNKKMjFbH-AVEUdRRm2', 4, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 12:39:21.425239+00'),
	(6, 'q8N8lK4bsVz1Zy5o7cW-sOQ_R2TAMCx6', 5, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 12:39:21.425239+00'),
	(7, '7_ERl18EHqOjccPwYGLjCVVAGPRsvNA1', 6, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 12:39:21.425239+00'),
	(8, '_6-Ye3ArgL3KFYaRNviA0aLZubmrk1S7', 12, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 12:39:21.744918+00'),
	(9, 'qXQv3WIU6WsmolbSkhRmoW70EAO4LZvc', 12, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 12:39:21.744918+00'),
	(10, 'cAl2v9urSPw7QrJ9yr1UsV57IhM8GfG9', 12, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 12:39:21.744918+00'),
	(11, '7FwwE6cH6FKsVKDc1GQhdlXq0bsKWqk_', 12, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 12:39:21.744918+00'),
	(12, 'gg5bcwQ41AiYweJFZzJj0eIhfyLo9vya', 14, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(13, 'x0fBb8_jX96SG0S7p0VM9Ni8FHnFy1lQ', 15, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(14, 'OW4lRW6nqd_6J_lShUU2rbP8Q-ZA7Ck9', 16, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(15, 'M3yTX-VAdIdk5ZrceE2gFN1hYiDxqNbs', 17, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(16, 'qSo-LaUzLLtSppldd8jm7o2rJBmAvL8_', 18, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(17, 'xasbXmkZLGlMaoSwSw7JLgwsNc_q_4XH', 19, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(18, 'cy0V2X2iApUNdqcus666ZvYW4mSVaLTe', 20, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(19, 'mzVCL7Wei8iguP7ED85d1xMt85oQhwbU', 21, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(20, 'muneYnMfLiiaK47wVWwjl3pbZxSEitkE', 22, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(21, 'QyG8AEiPqVaWax0JdJNrvPbaTYtj3cZS', 23, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(22, 'XGA66O1TsE_xWxF7EJf45L18MLErhl2L', 24, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(23, 'Wlzvcn6nb3baBkSixUBak2HB-7LTSzjC', 25, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(24, 'TQl5kiXDFIjFM_IdX_maoRTyBfPe1qRo', 26, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 13:39:21.941799+00'),
	(25, 'KFiKslRLNjrrYXxS8Lxm6n221Y6CjuPz', 27, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-11-30 13:39:22.059928+00'),
	(26, '0CKnL6Uxczl7y0rs6sLSMeAQD7lk-B1M', 27, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-11-30 13:39:22.059928+00'),
	(27, '8BTuyh_tfTSZ3lq9NePBMzHaLeX-zSs8', 27, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-11-30 13:39:22.059928+00'),
	(28, '9VVZHYk9EnehT6K2SXB4RUpku_nNfJeS', 27, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-11-30 13:39:22.059928+00'),
	(29, 'PC43sjf4EdrT0VLnQSXOkl3doHQWCM5M', 29, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-30 13:39:22.161153+00'),
	(30, 'MT1_cD4PtV84b4s14L2ZLKgv2UUJ4I4N', 29, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-30 13:39:22.161153+00'),
	(31, 'rCw5j9ZmC7AE78iMupr3zNEH4VVjCi7-', 29, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-30 13:39:22.161153+00'),
	(32, 'kB8q3CDMOrgBCAJrPBU7W7-dA9lAIsQU', 30, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-11-30 13:39:22.161153+00'),
	(33, 'R-RKemdmsbAvqKxDVncNDKl9FiH2V5iu', 30, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-11-30 13:39:22.161153+00'),
	(34, 'nbsfGDta22lqD4a6D-a4vMHhusJOrBHc', 30, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-11-30 13:39:22.161153+00'),
	(35, 'WLLAP41W5MBAxA5VQbr9qRndUBEb-V03', 30, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-11-30 13:39:22.161153+00'),
	(36, '3VD-q78gp0pIaO3LQ5jjhaHeOXErG-gR', 38, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(37, 'kdJkF4yAyz5hRZLC4rEPRO4fVqKGlzdc', 39, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(38, 'ShqcKUvdbnfdhs9GvCFu0HImLNTf-dr0', 40, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(39, 'VrxOqCAkv-GrPshvP6y-Qn91rLc0KRbd', 41, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(40, 'ueLpC03A_jftjnVfhiU4Jd0WpBahStVx', 42, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(41, '_Yau1J_4VpYWsqcj4UIroC6-GNclmkDT', 43, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(42, 'qg05gDYBvE2scktjxEmvMWah-HzNPmol', 44, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(43, 'knfSUWsdIhXKDhg_POOpHbM5djkvT5nQ', 45, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(44, 'Zn9NgFxV-biUS27ANd-LnB_qZWzcZIF8', 46, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(45, 'o76a4yVhC7-7R34-GM7MQzspkON-L9LS', 47, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(46, '7FwWI8WRYYKsa1skjeoWoZu4i9lkKvwb', 48, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(47, 'T2sVH8ZwGbAab7GwBKtEJLK5ggRXpwVS', 49, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(48, 'T0Uky1tQNExMOYPgJrqwUVfSAlcaI9J6', 50, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-30 16:39:22.683401+00'),
	(49, '7BIguvxWr1ZXXUquI6tg_12sFFp67fNu', 51, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 18:39:22.985258+00'),
	(50, '-Jtk3aXVgO4BOlqsOEgjSNyFdlg9Mu8V', 51, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 18:39:22.985258+00'),
	(51, 'fVFJOEMZDZJnRuhRTsK0ifUdoe1FIC82', 51, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 18:39:22.985258+00'),
	(52, 'ueD4pC3qQw9NLwW3ENt5vMYnVzgR4D-M', 51, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 18:39:22.985258+00'),
	(53, 'nN3M2ODkRP7EESJvN5YEQmcgYYZ4GzRc', 52, 'playground:p-bai', 'playground:p-bai', '收到', '收到', '', '2026-12-01 18:39:23.032706+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-27 13:39:22.161153+00', '2026-12-27 13:39:22.161153+00', NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0'),
	('erasing.nobody', '26');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-27 12:39:20.645283+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:0c2df26a23a244bcbd2b000d352fa7bb', '2026-11-27 12:39:21.158974+00'),
	('playground:75b0e0763e41481e876f5638aed39fe5', '2026-11-27 12:39:21.383081+00'),
	('playground:46b655f34843499b887d0990fb5b579e', '2026-11-27 12:39:21.425239+00'),
	('playground:c889c0aaa6c440a8aed76b88b3cc7a08', '2026-11-27 12:39:21.574484+00'),
	('playground:a26aef0d462b47cb9f86f2d7580a2384', '2026-11-27 12:39:21.671365+00'),
	('playground:3b75ad76d324472e87477a6dfb7db74f', '2026-11-27 12:39:21.744918+00'),
	('playground:56f6291f722d40fc9366a65b5e33045c', '2026-11-27 12:39:21.904783+00'),
	('playground:ba04141225d8429bb42b3e21c4a0d50e', '2026-11-27 13:39:22.161153+00'),
	('playground:39d73fab9bda42b0b4ff3317e461d429', '2026-11-27 13:39:22.355845+00'),
	('playground:5cb361b0e8464b93a673b9c150b53119', '2026-11-27 13:39:22.398849+00'),
	('playground:96f4bce8299d470ca0895cc88e0bb4f9', '2026-11-27 13:39:22.443908+00'),
	('playground:78aa95f8af4a4263aee2499ea730fb58', '2026-11-27 13:39:22.471989+00'),
	('playground:4a9ecb8962ad471b96517a86c46bec10', '2026-11-27 13:39:22.506418+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-27 12:39:20.645283+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-27 12:39:21.158974+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-27 12:39:21.158974+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-27 12:39:21.383081+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-27 12:39:21.425239+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-27 12:39:21.425239+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-27 12:39:21.425239+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-27 12:39:21.574484+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-27 12:39:21.671365+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-27 12:39:21.744918+00', '{"sure": 0.97, "asked": false, "because": ["漏水", "了"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-27 12:39:21.744918+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-27 12:39:21.904783+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-27 13:39:21.941799+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-27 13:39:21.941799+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-27 13:39:22.161153+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-27 13:39:22.161153+00', '{"to": 9, "why": "opened"}'),
	(17, 'ticket.done', 1, 9, '2026-11-27 13:39:22.355845+00', '{}'),
	(18, 'ticket.closed', 1, 1, '2026-11-27 13:39:22.398849+00', '{"judged": true}'),
	(19, 'command.refused', NULL, 24, '2026-11-27 13:39:22.443908+00', '{}'),
	(20, 'person.left', NULL, 24, '2026-11-27 13:39:22.471989+00', '{}'),
	(21, 'broadcast.drafted', NULL, 24, '2026-11-27 13:39:22.506418+00', '{"broadcast": 1}'),
	(22, 'ticket.assigned', 2, NULL, '2026-11-27 16:39:22.683401+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(23, 'circle.widened', 2, NULL, '2026-11-27 16:39:22.683401+00', '{"times": 2}'),
	(24, 'ticket.stuck', 4, NULL, '2026-11-28 18:39:23.063748+00', '{}'),
	(25, 'ticket.assigned', 3, NULL, '2026-11-28 18:39:23.08083+00', '{"to": 10, "was": 9, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-27 12:39:21.904783+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-27 12:39:21.158974+00', '2026-11-27 12:39:21.158974+00', 0, '19a7e360d6d745ca9ada3790b0cfcad3', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:p-bai', 'private', '', NULL, NULL, 1, 'sent', '2026-11-27 12:39:21.158974+00', '2026-11-27 12:39:21.158974+00', 0, '258075b7504e4fefa734065ce8408973', 'playground', 'say', NULL, false, false, 'status', NULL),
	(3, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-27 12:39:21.425239+00', '2026-11-27 12:39:21.425239+00', 0, '28111bf2b73b49d99dea5bd78e19c564', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:21.425239+00', '2026-11-27 12:39:21.425239+00', 0, 'f835ce568e6240769040514caec2a168', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:21.425239+00', '2026-11-27 12:39:21.425239+00', 0, '1b62aab4d52f48f49af1c0fefa48a1de', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:21.425239+00', '2026-11-27 12:39:21.425239+00', 0, '6c14d1e9e0904dd192f92cdb6a7defe8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:21.425239+00', '2026-11-27 12:39:21.425239+00', 0, '6fd91c0a1f6d493a8559dbb9c8f4d160', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 12:39:21.425239+00', '2026-11-27 12:39:21.425239+00', 0, '707b8450cb5341a1a3e089e789d1d6ed', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:21.574484+00', '2026-11-27 12:39:21.574484+00', 0, '97eb8c0fd4e54606998891009d7c75b3', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:21.671365+00', '2026-11-27 12:39:21.671365+00', 0, '5e5b27eb738d4cc99e3e3b1ad0366287', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(12, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 12:39:21.744918+00', '2026-11-27 12:39:21.744918+00', 0, 'e148df5ac58b4f479b0cb4eb614ff810', 'playground', 'say', NULL, false, false, 'status', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:21.744918+00', '2026-11-27 12:39:21.744918+00', 0, 'effbd71b83e6468d81a0c2a632709d62', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(13, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 12:39:21.904783+00', '2026-11-27 12:39:21.904783+00', 0, '784b7e43b9e64ca1b855f7caf60bf561', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'a719e191db1240d28bd06d7c138459eb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'b687f0adc2b943fd9a569b06feda5fe6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, '9bda9dcd91df4b6d92faf7f57fba788e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'da76b57717a2400d984c11614d06574d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'dfbb766bcbf145edbc1903d852a0bc9f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, '67dff646b66f457e8f22ea7aa8ff7a5f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, '5befc2c17d984fb2bab3f87a5e1aed5f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, '11bb59457eec4a22b931b9e618c97c52', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, '529a0a0bbee54e368181c8b11b89d4d1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, '154f917055944cfe9d7aca0eb84d06d7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'bd8a4349709643218e4a6d62c64c7834', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(26, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'eaf10fb23b1241fc9d03628f34250799', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 13:39:21.941799+00', '2026-11-27 13:39:21.941799+00', 0, 'd191bb3947ec4112b24c3b7130a398e9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-27 13:39:22.059928+00', '2026-11-27 13:39:22.059928+00', 0, '75ddcba6d2e94900b5bcecd06b1d6eb6', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-27 13:39:22.161153+00', '2026-11-27 13:39:22.161153+00', 0, '2641a435c9a4439e80ccfd02c7335571', 'playground', 'say', NULL, false, false, 'status', NULL),
	(30, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 13:39:22.161153+00', '2026-11-27 13:39:22.161153+00', 0, 'b9500ec66cfc4c72940e1f011809896c', 'playground', 'say', NULL, false, false, 'status', NULL),
	(29, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-27 13:39:22.161153+00', '2026-11-27 13:39:22.161153+00', 0, '2edba248fc6b4e79be1b915772e7baa5', 'playground', 'say', NULL, false, false, 'status', NULL),
	(31, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-27 13:39:22.355845+00', '2026-11-27 13:39:22.355845+00', 0, 'c36c4b4587e944d6aeb943c939a4ba81', 'playground', 'say', NULL, false, false, 'status', NULL),
	(32, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:22.355845+00', '2026-11-27 13:39:22.355845+00', 0, '071f4a6f692f4cb0ba75345b3e0c20c7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:22.398849+00', '2026-11-27 13:39:22.398849+00', 0, '5cb9685b8e974f4ab5e4bbe5244e4bce', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(34, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:22.443908+00', '2026-11-27 13:39:22.443908+00', 0, '30cceb3399e447319d6e87b4a6089eca', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(35, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:22.471989+00', '2026-11-27 13:39:22.471989+00', 0, '7250b356e29e482aa9a57c427ab9527c', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(37, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:22.506418+00', '2026-11-27 13:39:22.506418+00', 0, '8ce030fe37a1437fb8f4b78dfc6e07a0', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-27 13:39:22.506418+00', '2026-11-27 13:39:22.506418+00', 0, '5fb8ed0e35af4e098ef666084d4f7c9e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(42, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '5d553a5e01944751a817799f9ab8047c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '679f9726afad4072b366803c38f2907f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '6e25487d92a2427380202a6ec2630402', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '1807311fc7b848cfbe6864eff38bcecb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, 'a808ae09835e4b09b16d2f790a92601d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, 'ca6690faf4f542a79f0ee24294e0ece9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, 'c30f6e347b6348e083d9b6afa0c1905c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, 'fc3d7c1f94554031b64b3433570a3a62', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '6a4d404099994ae3a0864a883c26b650', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '412394189f684f53996cff51aff2520d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, 'c7766afd6bd34d83ade2166829d51234', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, '62caca67c837412a8f7d84c5f474644f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-27 16:39:22.683401+00', '2026-11-27 16:39:22.683401+00', 0, 'c0736f848fc04d4bb243b99c2e768b3f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 18:39:22.985258+00', '2026-11-28 18:39:22.985258+00', 0, '387cab056d5147258cbc3ffa10ec3e3e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(52, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 18:39:23.032706+00', '2026-11-28 18:39:23.032706+00', 0, '6ed02a9cafae42aa98a29b821cd4ab35', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(24, '小郑', NULL, '2026-11-30 13:39:22.471989+00'),
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
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-27 13:39:22.161153+00', '2026-12-27 13:39:22.161153+00');
INSERT INTO public.readings VALUES
	(1, 'b8526d3ec40033bf972c19e9c2637e028c99111aadc0e1a17b137f70720e6173', '006ce0e385db2412769e11e75636ce3dc568636b6d1e766d9c5bc20c828d98c6', 'e16293e5091b8c028872b2f21eadd10a', '2026-11-27 12:39:21.158974+00', 9, 1, 'words', '#1'),
	(2, 'b89c9a44851337149978bbec6f70d207a690f8775d8873d05042dd90719755f0', 'ba2b813e0fab194e0d7917f48f597f2f3b1c1fe01146c12479ea6df7809a1fa5', '1dd83d2157719c23c5f2fcbc3045f5c8', '2026-11-27 12:39:21.425239+00', 16, 7, 'words+name', '#2'),
	(3, 'ffef3e13aa98cd07347e1bd2820ee0710d6ef41501782d6bc4497a65a519500f', 'c881c803e2cd91d282adefecf63857641ae59d9ff35e8cac4944209fee40a20d', '50e6a2ddd7340c8cfc1f013a329c9c21', '2026-11-27 12:39:21.425239+00', 17, 7, 'words+name', '#2'),
	(4, 'a7a4ea143a0474e691d106b6b647074514051d29ef69b336235f081f6c12f6f9', '9768b8358e933eeb35159bcf71cc2077e27a6ebc1abef838d778d1331dc8c936', 'ffe0008872ed6ce12c1b05c40ccaa786', '2026-11-27 12:39:21.425239+00', 21, 7, 'words+name', '#2'),
	(5, '7c27a70aa17df2d4520fb7f6e30015f5bec317f16a4d539810f0ab4cd12d5d97', 'fe533a5ca094a6c6820b49cfd92203cb6ce41fce223a945698a520b4651d7acc', '1c28f9318dc15e381ed67930e0848842', '2026-11-27 12:39:21.574484+00', 9, 1, 'words', '#1'),
	(6, '50c05d8d4228a7b5d09c4299fa371ead9eff7f9009baec9fed6290ca3c71fc68', '84fe4d95b08243ca17c29b2887d7ee62bfabec45bd49a0b2c8423cab3b14cc43', '45b0f6a76391c85812e9f4b3f57530d9', '2026-11-27 12:39:21.744918+00', 9, 1, 'words', '#3'),
	(7, '36c9fd2428fb0b7fd300df7d12eae03f19f561b340a66cc802fe45ede0803ebc', '9d4609c1b30e5c06abe6717187584df803295bf5669fa607225bb300ee8629c8', 'af04eb74b60efbf3847b41a00307d292', '2026-11-27 13:39:22.161153+00', 20, 3, 'words', '#4');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:46b655f34843499b887d0990fb5b579e', false, '2026-11-27 12:39:21.425239+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:3b75ad76d324472e87477a6dfb7db74f', false, '2026-11-27 12:39:21.744918+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:ba04141225d8429bb42b3e21c4a0d50e', false, '2026-11-27 13:39:22.161153+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:0c2df26a23a244bcbd2b000d352fa7bb', true, '2026-11-27 12:39:21.158974+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:75b0e0763e41481e876f5638aed39fe5', true, '2026-11-27 12:39:21.383081+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-27 12:39:20.645283+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-27 12:39:20.645283+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-27 12:39:20.645283+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-27 12:39:20.645283+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-27 12:39:20.645283+00', NULL);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门', 0),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行', 0),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证', 0),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三', 0),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约', 0);
INSERT INTO public.tickets VALUES
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-27 13:39:22.161153+00', '2026-11-27 13:39:22.161153+00', '2026-11-27 23:40:00+00', NULL, NULL, NULL, NULL),
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-27 12:39:21.158974+00', '2026-11-27 12:39:21.158974+00', '2026-11-27 23:00:00+00', '2026-11-27 13:39:22.355845+00', '2026-11-27 13:39:22.398849+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-27 12:39:21.425239+00', NULL, '2026-11-27 12:44:21.425239+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 10, 0, NULL, '', '2026-11-27 12:39:21.744918+00', NULL, '2026-11-27 13:40:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-27 13:39:22.161153+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-30 13:39:22.161153+00', '{"ticket": 4}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 19:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 19:10:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-29 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-29 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-29 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-29 02:00:00+00', '{}'),
	('letters.deliver:4:24:cae2e574a83b4cf3b325589ddb88ab90', 'letters.deliver', '2026-11-28 23:00:00+00', '{"text": "#4 噪声（3栋2单元）没有人可以接手了：温如玉已是最上一级，提醒过仍未联系上。请管理员安排人。", "offers": "", "person": 24, "ticket": 4, "answers": "", "picture": null}'),
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
CREATE INDEX ix_orders_service ON public.orders USING btree (service_id);
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
