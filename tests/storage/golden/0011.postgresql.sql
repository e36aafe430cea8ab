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
	('0011');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '17d4a3d631c4ab76c63258dec16fb5ad76463db352280345377fdeb289109cc7', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 19:10:44.224524+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'hE0KDR7zunn0M7eBsyTETGmOttz88CFa', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 18:10:41.948181+00'),
	(2, 'tEelHqHyaKxVlVRKTSyx07Fxm9CIFR00', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 18:10:41.948181+00'),
	(3, 'KfY9WUyfo72hsYcJD6vK1GdEmAG_rIFK', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 18:10:41.948181+00'),
	(4, '6bZ8jaRLwQ3wCcndH2GsPHtnQ6nDUct9', 12, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(5, 'WyigZAGTKdl4b6e3VtXnSolbkNashTCO', 13, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(6, 'R4YpnVivarJmMyINDyhH26MROu_L4dPe', 14, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(7, 'DOb2hKqGcmg3qzcgT7usJpQq1DwQIMFc', 15, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(8, 'VAXLwKt6n3bIBng5zuycwFPiVtFC7Hxl', 16, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(9, 'iUxOA6vFdT36PP3gwPO7JYFOHM3WLz9w', 17, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(10, 'yqf3t7jAQVyTBHyrqqNUAzuIB2zYl0Am', 18, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(11, '-DqYzdKQ6X0wPxHraVPIu8ul--Kh4MVh', 19, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(12, 'FqMEXCS0_b1OmNzVSxHwDJVxFjUczCpY', 20, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(13, 'OFljywf0o3tSAXKibzc4qVqU3enW6rwb', 21, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(14, 'tFZ9SmcsMh_nUj86ZODSD_9SRw4bHN18', 22, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(15, 'V-Lioky1x_w1SWRtBcdH73QWqT5e-DWn', 23, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(16, 'T5UfX2tv-7Gw2KxW2x0Wn1pDQvJdcZZy', 24, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 19:10:42.675028+00'),
	(17, 'aPGFDk79g5SBlfDI-osIwlh-zk0F20eU', 26, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-29 19:10:43.040216+00'),
	(18, 'Q17G0EgtKsNQd2bwtQyEqr8Dbs14HF-o', 26, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-29 19:10:43.040216+00'),
	(19, 'nQgVgmdPXnaho-SAOpd1G9hIlJPlcpi9', 26, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-29 19:10:43.040216+00'),
	(20, '-IwYOHVInQn0yyFEagq_FhH8NO2VivxX', 34, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(21, '_Ct5fj4o1j-agZxFxgNxnul4TVZq6XZg', 35, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(22, 'JCZgSuq306t_is072lJZFLIBnxAzsMmV', 36, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(23, 'Em5nsUG4aT-KFbIv6kAwILavgE5C8DKQ', 37, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(24, 'zbWqetIGBmR66-T0fFS5yOaQNxnYQDKb', 38, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(25, 'MLzE2dxN0Wfs3KjKy1JSl4ajkrf-2OLF', 39, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(26, 'b0l3tXzAH3RPK_SWY7fmkLz4x_v3e1Fy', 40, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(27, 'X3bCWq_a9WLAuMs6mxF3B8wr5jEvyzpV', 41, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(28, 'S1w4wFU0njFbtZnhgr3tZ2dgrPf4BcW5', 42, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(29, 'oQS2s2gAwFbBXUyf4BMGQfXZt-DzGEcs', 43, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(30, 'uSQLy6GR3KkTzSGrCP7uJhwa4VRGjMjw', 44, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(31, 'n8CpIGFw7MOigah2Jy38agChBD2nWYNC', 45, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(32, 'BnF1_vfdGVU4DfQKobQtgqNE_9dIHlyD', 46, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 22:10:44.725645+00'),
	(33, '3lGriko3rDZHPZNp-Wa3wCVp3_CFWh_7', 47, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:10:45.447172+00'),
	(34, 'bGPRj89dppKdU_Zg71gPUUOcVyHOdwxa', 47, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:10:45.447172+00'),
	(35, 'pxyraBoPCH5X8oNzwRaEp0jLWG5P0b4b', 47, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:10:45.447172+00'),
	(36, 'n1df8pj08TKRC80lIM7uNvtpXTwrw86j', 47, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:10:45.447172+00'),
	(37, 'EROUzGlCAD3WjQOKzNXMfAzUO7hCVqAy', 48, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:10:45.546672+00'),
	(38, 'Gd5cdHsTiAvOjBKRQKfwgcj5a2ToZzf0', 48, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:10:45.546672+00'),
	(39, 'Y9gm_44S1datkXKGmzgmlE45YZKsxvqa', 48, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:10:45.546672+00'),
	(40, 'ZeooGygTO_iljICx-72ifGtNoBVG7ko1', 48, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:10:45.546672+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-26 19:10:43.040216+00', '2026-12-26 19:10:43.040216+00', NULL);
INSERT INTO public.facts VALUES
	('erasing.nobody', '26'),
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:10:40.892973+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:4b5a28d031894364a1542485e8984f69', '2026-11-26 18:10:41.637331+00'),
	('playground:8be960f38d864a89892134573aadad5f', '2026-11-26 18:10:41.877575+00'),
	('playground:e1b121dd46154b0db1b896554cebc2ea', '2026-11-26 18:10:41.948181+00'),
	('playground:54a6d4e0aa42480aae8a58e8fd1b6341', '2026-11-26 18:10:42.305073+00'),
	('playground:fa6daec3ec754939814bff8cd8d19d4a', '2026-11-26 18:10:42.417946+00'),
	('playground:13ee3f2d712e4a4b91392fed8683c085', '2026-11-26 18:10:42.494993+00'),
	('playground:39d2f9ea11f64c1295f3a7cd07bf4a6b', '2026-11-26 18:10:42.631529+00'),
	('playground:b40f2858023745e6b0cf1ea658787983', '2026-11-26 19:10:43.040216+00'),
	('playground:b2b55a63b0594e56ab3437258d5ffda5', '2026-11-26 19:10:43.462203+00'),
	('playground:14fa5bedcab2459ab7e483ed4263c5da', '2026-11-26 19:10:43.706796+00'),
	('playground:d8909f936c9b4a4ab0afc999ca4b8e3b', '2026-11-26 19:10:43.899429+00'),
	('playground:ce322dfc5b6749ecb4dc4edc1729c49b', '2026-11-26 19:10:44.022532+00'),
	('playground:ffcf9eb91ee645d98dc354624d1aad15', '2026-11-26 19:10:44.224524+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:10:40.892973+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:10:41.637331+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:10:41.637331+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:10:41.877575+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:10:41.948181+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:10:41.948181+00', '{"to": 16, "why": "opened"}'),
	(7, 'alarm.raised', 2, NULL, '2026-11-26 18:10:41.948181+00', '{"danger": "trapped"}'),
	(8, 'ticket.taken', 1, 9, '2026-11-26 18:10:42.305073+00', '{"was": 9}'),
	(9, 'round.postponed', NULL, 9, '2026-11-26 18:10:42.417946+00', '{"minutes": 120.0}'),
	(10, 'ticket.opened', 3, 1, '2026-11-26 18:10:42.494993+00', '{"sure": 0.97, "asked": false, "because": ["漏水", "了"]}'),
	(11, 'ticket.assigned', 3, NULL, '2026-11-26 18:10:42.494993+00', '{"to": 9, "why": "opened"}'),
	(12, 'talk.unheeded', NULL, NULL, '2026-11-26 18:10:42.631529+00', '{}'),
	(13, 'ticket.assigned', 2, NULL, '2026-11-26 19:10:42.675028+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(14, 'circle.widened', 2, NULL, '2026-11-26 19:10:42.675028+00', '{"times": 1}'),
	(15, 'ticket.opened', 4, 3, '2026-11-26 19:10:43.040216+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(16, 'ticket.assigned', 4, NULL, '2026-11-26 19:10:43.040216+00', '{"to": 9, "why": "opened"}'),
	(17, 'ticket.done', 1, 9, '2026-11-26 19:10:43.462203+00', '{}'),
	(18, 'ticket.closed', 1, 1, '2026-11-26 19:10:43.706796+00', '{"judged": true}'),
	(19, 'command.refused', NULL, 24, '2026-11-26 19:10:43.899429+00', '{}'),
	(20, 'broadcast.drafted', NULL, 24, '2026-11-26 19:10:44.224524+00', '{"broadcast": 1}'),
	(21, 'ticket.assigned', 2, NULL, '2026-11-26 22:10:44.725645+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(22, 'circle.widened', 2, NULL, '2026-11-26 22:10:44.725645+00', '{"times": 2}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-26 18:10:42.631529+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:10:41.637331+00', '2026-11-26 18:10:41.637331+00', 0, 'a81ec3d68d734123a5930d49e12d23c2', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:10:41.948181+00', '2026-11-26 18:10:41.948181+00', 0, 'fa083a6cb556410482a285cbfe578eac', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:41.948181+00', '2026-11-26 18:10:41.948181+00', 0, '5a5b63f7bff24918b210ba6370e0e7ea', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:41.948181+00', '2026-11-26 18:10:41.948181+00', 0, '6799eb5118074405a20dfc314931cc6c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-guo', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:41.948181+00', '2026-11-26 18:10:41.948181+00', 0, '308de8cc8dfe47928f5fcb0eadd490f3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:41.948181+00', '2026-11-26 18:10:41.948181+00', 0, '6f03a31b7bc747c1bf24687d99dc75bb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:41.948181+00', '2026-11-26 18:10:41.948181+00', 0, '4d94586401ed43b8a332039106fd6a89', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:42.305073+00', '2026-11-26 18:10:42.305073+00', 0, 'dcd9f211d12740b993e1b69a9651f4f9', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:42.417946+00', '2026-11-26 18:10:42.417946+00', 0, 'f3eeef59d1a24bcd8cf5f8bc871b3e60', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:42.494993+00', '2026-11-26 18:10:42.494993+00', 0, 'bc3b5ee2a4094371bad150076cc75e54', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(11, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:42.631529+00', '2026-11-26 18:10:42.631529+00', 0, '51602160a9664d6d8659d5ac630cfb87', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(23, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '7cb42110849d4cfcb9ed156f7f14cd32', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '9a17e850e909448585ec1d11c4cfffbe', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, 'ce834942ebce4ecd96e7bcdfea6c39d6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, 'd400d96e731540d295d316edc053088e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(22, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '70ae1407f0d64913988e516d7190da4e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '68fab65c17954fe39bbdb1d398b0aee9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '338d5847db444e90975ae4fc10da4f15', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '1ecba884131f40c2a5060bd5b5983c9f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, 'accc1ac3f6554989a8581b90602aa21e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '9956001bfd8c43778b8735e3f20272ce', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '22e5e920da754febbcd4a71580bb1570', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, '45e24debfc7f403e84f53235aa9deafe', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:42.675028+00', '2026-11-26 19:10:42.675028+00', 0, 'e79dd51a86b648c6bbbfc6759045e7d4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(25, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:10:43.040216+00', '2026-11-26 19:10:43.040216+00', 0, 'ded1724f977a477595f1dc91d45ea45a', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:10:43.040216+00', '2026-11-26 19:10:43.040216+00', 0, '699f3a587a1a4c8ea0446a7cb944abde', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:10:43.462203+00', '2026-11-26 19:10:43.462203+00', 0, 'a9d66d7f9c9f4f95893462ae4211788d', 'playground', 'say', NULL, false, false, 'status', NULL),
	(28, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:43.462203+00', '2026-11-26 19:10:43.462203+00', 0, '64772da9086a4e01b45ab7b8804a5e46', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(29, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:43.706796+00', '2026-11-26 19:10:43.706796+00', 0, 'f5a3fcbdf51e46f7a8bc69653a7e1881', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:43.899429+00', '2026-11-26 19:10:43.899429+00', 0, 'e9f340fc2de9415d89499903822cfa05', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:44.022532+00', '2026-11-26 19:10:44.022532+00', 0, 'd9d9193818fa4c22b874e1d4eedb1950', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(33, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:44.224524+00', '2026-11-26 19:10:44.224524+00', 0, '00dd2fb2fe4b4d28b52652f7bdbc431d', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:44.224524+00', '2026-11-26 19:10:44.224524+00', 0, '6a6c629217524c5a823cd35f067a1d3c', 'playground', 'say', NULL, false, false, 'status', NULL),
	(38, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, 'fb2d90bd9fe44a1fa797979f49542bd4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '1d1b57137e19459cba341762477af461', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(37, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '746a4d67379e4c89b434f6618e6a7107', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(34, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '2fae9f64d483408c9cf17d0df2f71cea', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(35, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, 'e535f37d10a940f7be5b91c2e142354e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '648d97a90de04c27a4104f230c15dc02', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '0631a8a549094f359687e7f2d1dad33e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '9737c7d2f932489eb37174c9fe7a53c2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, 'ee872a2f422d4398946e23aff1b7a17c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, 'a07f0726da0a478c98a9948c722ffb9b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, 'c9089c4220d0491480ab56ff35c73030', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, 'ca17684acde34f01bbece54812b4a213', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:44.725645+00', '2026-11-26 22:10:44.725645+00', 0, '8ac809e724524908a90b91588e4aa854', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:10:45.447172+00', '2026-11-28 00:10:45.447172+00', 0, 'a18e9ac50cd14e2493ad5923e83d19cf', 'playground', 'say', NULL, false, false, 'status', NULL),
	(48, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:10:45.546672+00', '2026-11-28 00:10:45.546672+00', 0, 'cf31251dd5044f7599c574cde5f5c296', 'playground', 'say', NULL, false, false, 'status', NULL);
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
INSERT INTO public.questions VALUES
	(2, 3, 'disputes.join', '{"ticket": 4}', '2026-11-26 19:10:43.040216+00', '2026-12-26 19:10:43.040216+00');
INSERT INTO public.readings VALUES
	(1, '7ad2c49df5bc6ea6e4a3184a73fac5aae928c1032a03cdbfb09902d3507c84d9', '5545f25fd3cddccb608f6ea85d04f62820779d06bbe3f08068213f0e28398761', 'f5a4a5b1f229cb874cb5521f3e3a1f8d', '2026-11-26 18:10:41.948181+00', 16, 7, 'words+name', '#2'),
	(2, '4286ec7572c82e57b8bf62b2fcad66255603dc737e120957d1786be54389dc87', '7511cbde46f8cb597e322eb20ba45d849d4d45fa469b666e4e8728d30955dca4', '417c7d483ae9be71e1fe695c16bf9d89', '2026-11-26 18:10:41.948181+00', 17, 7, 'words+name', '#2'),
	(3, '9ba6c6a8619bf94a28920672957f05ec0ed30bd177ac6193bb53a85e1eb27933', 'a2b9c4d223a38e9f0615fd747a74c567b7c8cdf7d27ad99564f39156ef0bb6d8', '2f60e47da6225f1cc63e2280153f4e31', '2026-11-26 18:10:41.948181+00', 21, 7, 'words+name', '#2'),
	(4, '82bad30937fa17213e6651f5d6cf471500acd4de02977eab33a4d5639b943cea', '4f577f2cd3780fc39d2b29d01bb6eac647268af0b15d167795c4de18996e014d', 'b81c6733a744f737b97bebeca94f464c', '2026-11-26 18:10:42.305073+00', 9, 1, 'words', '#1'),
	(5, '58e9a1291fbe93e20d92abd3f1dafcd5bc0f6d21fcd33689727264eb8dbf0b33', 'bd78e3df8dca9c5b131b8a2d2f526a45a93ff1b15a6c915dc0307b4f2bfd2b46', 'aa9cdb8f541050121e209193ef5468b5', '2026-11-28 00:10:45.447172+00', 20, 3, 'words', '#4'),
	(6, 'cdb414446542768d9c8569265c70f39ff5bfd606c8239fc96b3b519246ada78c', '4f06ec98726d9c54674dee9576a389dcfc391a48fdc0ba77450cc4c1180e14ab', '677c9b2aba956b2792f8a68947247ceb', '2026-11-28 00:10:45.546672+00', 9, 1, 'words', '#3');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:e1b121dd46154b0db1b896554cebc2ea', false, '2026-11-26 18:10:41.948181+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:13ee3f2d712e4a4b91392fed8683c085', false, '2026-11-26 18:10:42.494993+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:b40f2858023745e6b0cf1ea658787983', false, '2026-11-26 19:10:43.040216+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:4b5a28d031894364a1542485e8984f69', true, '2026-11-26 18:10:41.637331+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:8be960f38d864a89892134573aadad5f', true, '2026-11-26 18:10:41.877575+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:10:40.892973+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:10:40.892973+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:10:40.892973+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:10:40.892973+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:10:40.892973+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:10:45.447172+00', 0),
	(9, '2026-11-28 00:10:45.546672+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:10:41.637331+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:10:43.462203+00', '2026-11-26 19:10:43.706796+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 2, 7, 23, 0, NULL, '', '2026-11-26 18:10:41.948181+00', NULL, '2026-11-26 18:15:41.948181+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-26 19:10:43.040216+00', '2026-11-28 00:10:45.447172+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:10:42.494993+00', '2026-11-28 00:10:45.546672+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-26 19:10:43.040216+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-29 19:10:43.040216+00', '{"ticket": 4}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:10:45.447172+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:10:45.546672+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 01:10:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('emergencies.review:2', 'emergencies.review', '2026-11-28 01:00:00+00', '{"ticket": 2}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 40, true);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 22, true);
SELECT pg_catalog.setval('public.lifelines_id_seq', 1, false);
SELECT pg_catalog.setval('public.outbox_id_seq', 48, true);
SELECT pg_catalog.setval('public.people_id_seq', 26, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 4, true);
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
