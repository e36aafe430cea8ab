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
	('0008');
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
	(1, 24, 'playground:p-admin', '停水', '观远里 11月28日（周六）9:00停水。', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '0763a664cde42a2a5a77b390904220c5b9cfbef6a1bcc2ef564efc69ed19f0b5', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 19:09:21.77938+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'nN0KiFqrsafQrcr1YUrJfnsf6EBsFZDO', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 18:09:20.580349+00'),
	(2, 'CwU_MSG2jc_WnP0ctOhJ3nKYMZAdwVAx', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 18:09:20.580349+00'),
	(3, 'S1zqnJ-gDBiqsjC2B4RwXH6UtvN-tNfV', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 18:09:20.580349+00'),
	(4, '591OhM6vBXhOKNV6VfGWuzQwCo0go8Et', 11, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(5, 'dIwPRzajvMG61gbfy-1wlCBWjwfRT4mk', 12, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(6, 'tuNWil3tEJtSDOVvSTU_KGhIS-hXBTEO', 13, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(7, 'ld0LLO867uW6zglV7xCpIiLRx1DziVRS', 14, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(8, 'AhXSYXoWzYyyhcK7TMv9qz9xgQk_fBao', 15, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(9, 'NNpcLf9CKnA5E3bwDPVNh7ZkKcG7IBNP', 16, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(10, 'yuI7Mfnq3rugSxO-fkMXsDVrjS8AhVH4', 17, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(11, 'p77YDapVHjeoekNUEUqlRMz3ucluztlZ', 18, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(12, 'mDB3rTiXU41EbQFWIZwHDy67qR4r9Lx9', 19, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(13, 'P55IwQNrTqD_JC6e_foBAn3L5NDGFCiO', 20, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(14, '5AaI_BnAmlbIYN1NS6Q9lrJWGC5gpWcd', 21, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(15, 'dBSaoT91t-cABnjeKkPwtoqYsAITlkYa', 22, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(16, 'h0wCBN7HSLzFaJd06it3oOYpNF4qUcki', 23, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 19:09:21.153631+00'),
	(17, 'flEBlhUCoSRuY12OSN6kqAnxyQINi4HY', 33, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(18, 'rpKtspRyzhBpYaRj70Xn-TB8pC8O-jCS', 34, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(19, 'yzoNZZjibie4u-Ma-WTMvD2kbebtf6AG', 35, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(20, '09wVc_quG-mH9WYf1SSl8Kl6Q21vQ-HF', 36, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(21, 'SyaUNggAVFJAHwBO8--71MxvoRYmFRlM', 37, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(22, 'oF1snwNfK7wXTUxc5C1BCu_5qXin2flM', 38, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(23, '4ZlXGJWAgtyIoUCKusmBHwfElbZngHVb', 39, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(24, '08PjA1zpy6tCOvE2wgbd73S6OfYq8k5V', 40, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(25, '_Cxp4BTuWE4SOrjJNQp1n7Lx1fexaUil', 41, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(26, '09_DPFiNOilPD_rrxIFxCudEc5RuSNQ4', 42, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(27, 'p4MG8cL6RTogmtOC2u_r2fjEibXM8Cch', 43, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(28, 'LE5mK6lG1QslaEahlrTVgcL2dwge3eyF', 44, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(29, 'HJVr50wbTAvdTOypMQcyL8AIKsdS4AuE', 45, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 22:09:22.127943+00'),
	(30, 'iDpEmOtX6LmDvaNvaTb0k9tm6FXkeSXi', 46, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(31, 'OHd5TPk8rVkLEIXv6x-xaXnYz6Jqpfco', 47, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(32, 'Kor6BIZbcSRrIiX028YKSaxAD58ZzmIO', 48, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(33, 'OmcauIH3uCMxsLxBfwDSrOayEbFmQRNg', 49, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(34, 'cLJljsFiQnWHnNGVoZhDYFdIW-rtw3-r', 50, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(35, 'sN452ndjwcfVkBzht6B0Gb3wonSmZsBY', 51, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(36, 'Yp3atcbJ2__s0ENUpSSfTO9T5CKGyETP', 52, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(37, '-UWs1Z00IJn4uAO__K4B4cH1hzauV3WH', 53, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(38, '7JKtuy7TO5lBwEckhz2xWzYUKgRnVja5', 54, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(39, 'QdfmwMznHvHq23ow076epPhLmc1gqbjA', 55, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(40, 'TX7COozM_xtXryd-5Yaf2eCgA-KMLQQ7', 56, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(41, 'RUh6z3JyyVLSsEL0iX_k7xt90tei3nj7', 57, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(42, 'zflfObAAPXH6Bh5e8ZL2CKJXTKdHvGUu', 58, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 00:09:22.373024+00'),
	(43, 'xDf_hoEjxaNJ46dr53tS5BTrze_q7NiV', 59, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:09:22.501205+00'),
	(44, 'TcTh37uTK0tfuWIHzx9qyjO8RQZIXpFS', 59, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:09:22.501205+00'),
	(45, '-2YvOg9iECM7lLxaCIrIcCm5ABvVD2B0', 59, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:09:22.501205+00'),
	(46, '3rZJg4GXdI8_XCMLMxD73Ie9SJe3yLww', 59, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:09:22.501205+00'),
	(47, '6AvZltFJVHeI3TJd1sDVGYAjJCsurUC7', 60, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:09:22.558923+00'),
	(48, 'VrJpiClxM3Obzw6YocGOEIuTwdYyJdw5', 60, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:09:22.558923+00'),
	(49, '1FrCfD9timaHZb_rHqTPDYKdkMRbWSIR', 60, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:09:22.558923+00'),
	(50, 'i2w2Ssd1kt1rX2aKTySfz9r9F8dNUBCy', 60, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:09:22.558923+00');
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:09:19.232998+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:d7c6a1b96d4b43c1838c0274319b97a2', '2026-11-26 18:09:20.253595+00'),
	('playground:40e15f5ad59b4c58af545c7af35fcb89', '2026-11-26 18:09:20.50505+00'),
	('playground:3c89d2d4fd994082b8461d620beeb49c', '2026-11-26 18:09:20.580349+00'),
	('playground:4da5d1c064b649888d804d4c9684a462', '2026-11-26 18:09:20.805283+00'),
	('playground:a1868b22bc5146ef8c3a388c07dfcf9d', '2026-11-26 18:09:20.883744+00'),
	('playground:2f3de1727afb40a9a3892f9115aead98', '2026-11-26 18:09:20.956093+00'),
	('playground:ddba7d82ed7b4547a71bfb7f8246ef22', '2026-11-26 18:09:21.076174+00'),
	('playground:a2409f34b5bc440e8851b3edb438dc85', '2026-11-26 19:09:21.359346+00'),
	('playground:b832bc67d4ee4dda97253275b7f9f8f2', '2026-11-26 19:09:21.550727+00'),
	('playground:a3537a08d613485cacf2640efea86554', '2026-11-26 19:09:21.645602+00'),
	('playground:1b40184e1bc0487f976c05bbec3a2e51', '2026-11-26 19:09:21.694046+00'),
	('playground:65b7da5c1cbd4c81832da8b4110e28d0', '2026-11-26 19:09:21.726585+00'),
	('playground:df5587f3f4d843bd92e437654f4f625f', '2026-11-26 19:09:21.77938+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:09:19.232998+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:09:20.253595+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:09:20.253595+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:09:20.50505+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:09:20.580349+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:09:20.580349+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:09:20.805283+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:09:20.883744+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:09:20.956093+00', '{"sure": 0.56, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:09:20.956093+00', '{"to": 9, "why": "opened"}'),
	(11, 'ticket.assigned', 2, NULL, '2026-11-26 19:09:21.153631+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(12, 'ticket.opened', 4, 3, '2026-11-26 19:09:21.359346+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(13, 'ticket.assigned', 4, NULL, '2026-11-26 19:09:21.359346+00', '{"to": 9, "why": "opened"}'),
	(14, 'ticket.done', 1, 9, '2026-11-26 19:09:21.550727+00', '{}'),
	(15, 'ticket.closed', 1, 1, '2026-11-26 19:09:21.645602+00', '{"judged": true}'),
	(16, 'command.refused', NULL, 24, '2026-11-26 19:09:21.694046+00', '{}'),
	(17, 'broadcast.drafted', NULL, 24, '2026-11-26 19:09:21.77938+00', '{"broadcast": 1}'),
	(18, 'ticket.assigned', 2, NULL, '2026-11-26 22:09:22.127943+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(19, 'ticket.assigned', 2, NULL, '2026-11-28 00:09:22.373024+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:09:20.253595+00', '2026-11-26 18:09:20.253595+00', 0, '759feb6bad24477f9139b78869286a83', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:09:20.580349+00', '2026-11-26 18:09:20.580349+00', 0, 'e802d265109f40378e3eedbb15f707aa', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:20.580349+00', '2026-11-26 18:09:20.580349+00', 0, 'cc1c532918ac4f9db16b46fda4297e33', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:20.580349+00', '2026-11-26 18:09:20.580349+00', 0, '4676db3efca348ada5c013166bc0e11f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:20.580349+00', '2026-11-26 18:09:20.580349+00', 0, '74eb884780554a6aa6c2137f7455623c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:09:20.580349+00', '2026-11-26 18:09:20.580349+00', 0, '78d9bc63047d40399ec86b9775cc5708', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:20.805283+00', '2026-11-26 18:09:20.805283+00', 0, '09dd6ca99fba4fd6b61939103a31867e', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:20.883744+00', '2026-11-26 18:09:20.883744+00', 0, '9b477203ae6b442eb862431857bcf873', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:20.956093+00', '2026-11-26 18:09:20.956093+00', 0, '5440e98207ea4e2c8e4f70d68c6fb9f9', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:09:21.076174+00', '2026-11-26 18:09:21.076174+00', 0, '4bb42f009218464b913700299ddf2b7b', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '007ec712cf104f9b967450c64ea9fbb2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '3828d3e3f21b41ed9f62939310532af2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, 'c4f702073649411baaa5bf50d0ed0c7c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '7971976515e340e6a72d1c73cdba1063', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '0bfe5b8a339b4f6db15fdf19583a58d0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '0c122fd51300439c8773664327180c32', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, 'd1dd289b141c4464bbc93e1f8f3f42bf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, 'bef8e45a8f8f49b0a057e4778a3a2cde', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '0256421ffaa846a5bc0272817ff25b58', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, 'b65e6e0e2e4b465badbdf38ddb8fa683', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, 'c5db64039ae14516862dddf9993281cf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, 'd68a5c4c9cf04153a8cdf698532c9616', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:09:21.153631+00', '2026-11-26 19:09:21.153631+00', 0, '944034681e094fb8851d6664fc9e95b1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:09:21.359346+00', '2026-11-26 19:09:21.359346+00', 0, 'cb7d8b55c06b40b6b3121f4ec581cb1d', 'playground', 'say', NULL, false, false, 'status', NULL),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:09:21.359346+00', '2026-11-26 19:09:21.359346+00', 0, 'd77df5b8973b49189ed15d4f0856a5d6', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:09:21.550727+00', '2026-11-26 19:09:21.550727+00', 0, '3fbb4206899244ac847ad1a91d073970', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:21.550727+00', '2026-11-26 19:09:21.550727+00', 0, 'da26296fe2384e068917e0cb37c8dbc7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:21.645602+00', '2026-11-26 19:09:21.645602+00', 0, '5e6d849d81a8427fa498df6e8cbc5ddd', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:21.694046+00', '2026-11-26 19:09:21.694046+00', 0, '645a091ede7841908b5475df49d6c985', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:21.726585+00', '2026-11-26 19:09:21.726585+00', 0, 'e376b5b3a1e845f0bb09fff36d0ec9b7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:21.77938+00', '2026-11-26 19:09:21.77938+00', 0, '1ba74f5e6c3f4c9ba8f50769ba17e319', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:09:21.77938+00', '2026-11-26 19:09:21.77938+00', 0, 'c0e48b43c4ab4b02a02479f1635f919a', 'playground', 'say', NULL, false, false, 'status', NULL),
	(37, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '3c9a8e180b544388bd7fcf5bf9dccfd5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(35, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '8d8ac06d3fb04aac99ad154b3f8e37c1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '1c4955cd2fec4bf89afb61762e1af3cf', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(33, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '5dac3d75806c41df80e7e8cb7e88d410', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(34, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, 'bec9d43f686049d386c47ca5c59cda3b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '8dfc96e374fc4a7f971281836034a2ec', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, 'e6a0fb54867d4b75b144a2ba0d049c60', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, 'ab970bb6f41646b59e614ea5972945d0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '4e160b22412d441b8db7d67aa0a40789', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, 'fe2f2634fab747219224e997b5108f88', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '69a61c31e6804103ad86b4e7149835c4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, 'b6aef2ce12064743b7208dd099fe5361', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:09:22.127943+00', '2026-11-26 22:09:22.127943+00', 0, '53b766eef5cd43af9e9c2ecafb3aa0f2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(57, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '2e810b77303e4b7d82d6b7ad609d27b3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(55, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, 'dde4948848814d21becd62c1d213e42f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(58, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, 'b09fac79fc514912a8d4b6b941ddf333', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '062fb7a0bcaf481f894363ad56fcffd6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(56, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, 'af5b1d7aa2f247759ebb8780087498a0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, 'd8410da392bd474f8746f5528ee61b02', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '8cac0c4118c647758fc293ad98b387f6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '36b8bf4f594c4f30b78d4a0b1d02d943', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(54, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '4736a6f617e644fa9892bf47f1988d2c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(53, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '3c74224b8f4c4956a5dd58b488727da4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(59, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:09:22.501205+00', '2026-11-28 00:09:22.501205+00', 0, '1f4e546307184fd3b88d0ea48d809570', 'playground', 'say', NULL, false, false, 'status', NULL),
	(47, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '712a21326c1349318185dca67ccef428', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '084e399cb4ee4fea9c08ca16d2efeeb9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(52, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:09:22.373024+00', '2026-11-28 00:09:22.373024+00', 0, '98a4ec6ddb5344148b241e790e7a35a6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(60, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:09:22.558923+00', '2026-11-28 00:09:22.558923+00', 0, '3fe58264c2a64c90b4d2b608999f352a', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(25, '魏晨', NULL, NULL);
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
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:3c89d2d4fd994082b8461d620beeb49c', false, '2026-11-26 18:09:20.580349+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:2f3de1727afb40a9a3892f9115aead98', false, '2026-11-26 18:09:20.956093+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:a2409f34b5bc440e8851b3edb438dc85', false, '2026-11-26 19:09:21.359346+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:d7c6a1b96d4b43c1838c0274319b97a2', true, '2026-11-26 18:09:20.253595+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:40e15f5ad59b4c58af545c7af35fcb89', true, '2026-11-26 18:09:20.50505+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:09:19.232998+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:09:19.232998+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:09:19.232998+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:09:19.232998+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:09:19.232998+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:09:22.501205+00', 0),
	(9, '2026-11-28 00:09:22.558923+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:09:20.253595+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:09:21.550727+00', '2026-11-26 19:09:21.645602+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:09:20.580349+00', NULL, '2026-11-26 18:14:20.580349+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:09:21.359346+00', '2026-11-28 00:09:22.501205+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:09:20.956093+00', '2026-11-28 00:09:22.558923+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:12:22.373024+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:09:22.501205+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:09:22.558923+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 50, true);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 19, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 60, true);
SELECT pg_catalog.setval('public.people_id_seq', 25, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
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
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT pk_questions PRIMARY KEY (id);
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
