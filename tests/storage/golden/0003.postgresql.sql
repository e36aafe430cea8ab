SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.addresses (
    address character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
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
    bound_at timestamp with time zone NOT NULL
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
    receipt character varying COLLATE pg_catalog."C"
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
ALTER TABLE ONLY public.asides ALTER COLUMN id SET DEFAULT nextval('public.asides_id_seq'::regclass);
ALTER TABLE ONLY public.households ALTER COLUMN id SET DEFAULT nextval('public.households_id_seq'::regclass);
ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT nextval('public.places_id_seq'::regclass);
ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.services ALTER COLUMN id SET DEFAULT nextval('public.services_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
INSERT INTO public.addresses VALUES
	('playground:p-lan', 1),
	('playground:p-wei', 2),
	('playground:p-xu', 3),
	('playground:p-lin', 4),
	('playground:p-ding', 5),
	('playground:p-hong', 6),
	('playground:p-guo', 7),
	('playground:p-shen', 8),
	('playground:p-bai', 9),
	('playground:p-ye', 10),
	('playground:p-he', 11),
	('playground:p-su', 12),
	('playground:p-wu', 13),
	('playground:p-zeng', 14),
	('playground:p-jiang', 15),
	('playground:p-lu', 16),
	('playground:p-fang', 17),
	('playground:p-zhou', 18),
	('playground:p-zhuang', 19),
	('playground:p-wen', 20),
	('playground:p-wang', 21),
	('playground:p-chen', 22),
	('playground:p-gao', 23),
	('playground:p-admin', 24),
	('playground:p-duty', 25);
INSERT INTO public.alembic_version VALUES
	('0003');
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:06:59.161355+00'),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:06:59.161355+00'),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:06:59.161355+00');
INSERT INTO public.heard VALUES
	('playground:28882561d0a04499ba6a07fbbd9fddf1', '2026-11-26 18:06:59.56438+00'),
	('playground:b7d508ef70fb4ec7b4a56ab86395d998', '2026-11-26 18:06:59.669837+00'),
	('playground:eefad6ff87024eb9883b56142fdbffce', '2026-11-26 18:06:59.706567+00'),
	('playground:395a03aedab0469abeb1fcf1c40b5d5a', '2026-11-26 18:06:59.808031+00'),
	('playground:a0131755aae7496084b9051e94872d56', '2026-11-26 18:06:59.868167+00'),
	('playground:8638d32aa72143cdbeac0f2325de1966', '2026-11-26 18:06:59.908851+00'),
	('playground:31a9c31be7f8412caccc868534b1166e', '2026-11-26 18:06:59.976761+00'),
	('playground:fd65bf1cff7e4fae9755c354cc2c4b2a', '2026-11-26 19:07:00.129294+00'),
	('playground:64ca2d9e62dd4541859ebabf583f7b4d', '2026-11-26 19:07:00.233569+00'),
	('playground:a5c48858e9504546ac83c6a1817c68fa', '2026-11-26 19:07:00.314061+00'),
	('playground:a67c93a9e60a4fc0876b171bce510d2e', '2026-11-26 19:07:00.391601+00'),
	('playground:770be8530f2741e6a2144641b437c584', '2026-11-26 19:07:00.44+00'),
	('playground:7f72eac541b94cb4b4ebcee10b20e9aa', '2026-11-26 19:07:00.494457+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:06:59.161355+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:06:59.56438+00', '{"sure": 1.0, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:06:59.56438+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:06:59.669837+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:06:59.706567+00', '{"sure": 0.98, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:06:59.706567+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:06:59.808031+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:06:59.868167+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:06:59.908851+00', '{"sure": 0.75, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:06:59.908851+00', '{"to": 9, "why": "opened"}'),
	(11, 'ticket.assigned', 2, NULL, '2026-11-26 19:07:00.014912+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(12, 'ticket.opened', 4, 3, '2026-11-26 19:07:00.129294+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "半夜", "天天"]}'),
	(13, 'ticket.assigned', 4, NULL, '2026-11-26 19:07:00.129294+00', '{"to": 9, "why": "opened"}'),
	(14, 'ticket.done', 1, 9, '2026-11-26 19:07:00.233569+00', '{}'),
	(15, 'ticket.closed', 1, 1, '2026-11-26 19:07:00.314061+00', '{"judged": true}'),
	(16, 'command.refused', NULL, 24, '2026-11-26 19:07:00.391601+00', '{}'),
	(17, 'ticket.assigned', 2, NULL, '2026-11-26 22:07:00.585698+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(18, 'ticket.assigned', 2, NULL, '2026-11-28 00:07:00.749873+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:06:59.56438+00', '2026-11-26 18:06:59.56438+00', 0, 'edc99a512a5647ff980ec7393c2f6639'),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:06:59.706567+00', '2026-11-26 18:06:59.706567+00', 0, '0a603c33c33e4a65bd61a02f106adecc'),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:59.706567+00', '2026-11-26 18:06:59.706567+00', 0, '608b3afe862b41e79db2b9a1c9fffdf8'),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:59.706567+00', '2026-11-26 18:06:59.706567+00', 0, '4e4c9090da7649fb99a98e286a48ac07'),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:59.706567+00', '2026-11-26 18:06:59.706567+00', 0, 'a5db18179f09470abd9483d9dec66a2a'),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:59.706567+00', '2026-11-26 18:06:59.706567+00', 0, '1006527c403b4cd0bf3400fb918d3f23'),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:59.808031+00', '2026-11-26 18:06:59.808031+00', 0, '3c231abd6c6f49c18cace62279555e40'),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:59.868167+00', '2026-11-26 18:06:59.868167+00', 0, '5505414cb19a47c3ada9538fea4cf96a'),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:59.908851+00', '2026-11-26 18:06:59.908851+00', 0, '8b4bfe2e15734bf09e2a35fde643f0bc'),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:59.976761+00', '2026-11-26 18:06:59.976761+00', 0, '22c04aa5f3064025b5dc4b9fc6296488'),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '8480450ccc8f43f98265b0211f0ed855'),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '7052ec49656a4b9d9d8bb9dd804c5d3c'),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '3cd4f98afe2041b7a78dbc8c1aa0b58d'),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '8ec703943e6d4747bed684b90522be22'),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '793ba65a01664979974637c68ed80e6a'),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '18791ec8147a42aaa68598d3dfed8a93'),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '8416d3c84c8b41398ef0f1653df8e277'),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, 'e637dd92caf7477593a492b57f31b734'),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '67d8154a3424453ca88a954e22b390ea'),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, 'aa2ebbca34934c309e64c7acaabcce49'),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, 'b1ef72c0efc640d1ada9b8886d17e07c'),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, '3febc80e1dc949179c73cffaa62efda7'),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:00.014912+00', '2026-11-26 19:07:00.014912+00', 0, 'da93497d6c3a415db53bbd98d33f789e'),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:07:00.129294+00', '2026-11-26 19:07:00.129294+00', 0, 'ca290a68f4194b8899edc786679b9e92'),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:07:00.129294+00', '2026-11-26 19:07:00.129294+00', 0, 'bdf2a15399ba42d8b2c9d36ea34fd525'),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:07:00.233569+00', '2026-11-26 19:07:00.233569+00', 0, '44811465325142508e7b933379700c5a'),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:00.233569+00', '2026-11-26 19:07:00.233569+00', 0, 'f87c7131df084e65b818c858d879d87c'),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:00.314061+00', '2026-11-26 19:07:00.314061+00', 0, '9a0918e16c984264a14d16fe1cbf41dd'),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:00.391601+00', '2026-11-26 19:07:00.391601+00', 0, 'dfc4d19ee1c9473f81d75b4241fb7791'),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:00.44+00', '2026-11-26 19:07:00.44+00', 0, '4b4dc8f69de448bfa9f393e6461825af'),
	(31, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:00.494457+00', '2026-11-26 19:07:00.494457+00', 0, '2391d1fa801a4c31897acd74be1b3fa1'),
	(41, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '3a264f7d278b4e19b8d1668b5da3a5eb'),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, 'c17e437e865046d5b97cb28691973cda'),
	(42, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, 'b5778bd4232a408dbfe0bf2a0b31f558'),
	(34, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '17d9d28e18044f939f1f44477be09edc'),
	(35, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, 'c671dec0753b42aaa58961a4d85e264b'),
	(32, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, 'b2651eca3ae64893baa379241fd6efc5'),
	(40, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '5acc4d2c885549daa6061ff77627f609'),
	(39, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '3146d6be69dd47baa5ab06c53e6bfffc'),
	(33, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '09ca7fa0c0ac4c9596ace3485c57b297'),
	(43, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '03835ad54d644a2894dfd4564db80bcb'),
	(44, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '335a313f6190419784647e0c2c0d659c'),
	(37, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '4f9f261b311846c792d560b53dc1f735'),
	(38, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:00.585698+00', '2026-11-26 22:07:00.585698+00', 0, '6b63faaa4bf242c4b36c13c5661a1a50'),
	(56, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, 'e3b8e48416ba43d4b6d1cba3f2aae2a5'),
	(54, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '3ecc75aef12f4c47a2229b502438f8cb'),
	(57, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '3e032178bc6d4645a7f4e390ad763fe0'),
	(49, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '47e7fc80774740158f6282073a918033'),
	(55, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, 'cc63da8be48d40f99aa45013291e93fe'),
	(47, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '70a244ee01bc4ca4ba49af16acdf1073'),
	(48, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, 'be01b6e1a1174caebf8898b969c9154e'),
	(45, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, 'c965aab3f4e541adb3179f9da39cfa39'),
	(53, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '54efe4ee34c84b38b5de0dec72acae83'),
	(52, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '72036a512ef543468be68ee507fda6c6'),
	(46, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '2a8a1c7ea32749b6bbec7dd871559588'),
	(50, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, '190ea8a0f1b049b0a40e451873fb2a5f'),
	(51, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:00.749873+00', '2026-11-28 00:07:00.749873+00', 0, 'd95469d6177142d9b3445d41eba68b72'),
	(59, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:07:00.839001+00', '2026-11-28 00:07:00.839001+00', 0, '0d23b09b66fb4ccabbc3a04075a06dbb'),
	(58, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:07:00.811302+00', '2026-11-28 00:07:00.811302+00', 0, 'c0c3905e2fbf4efd9a95d720bf71cafd');
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
	(3, 2, 7, 7, 'playground:g-estate', 'playground:eefad6ff87024eb9883b56142fdbffce', false, '2026-11-26 18:06:59.706567+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:8638d32aa72143cdbeac0f2325de1966', false, '2026-11-26 18:06:59.908851+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:fd65bf1cff7e4fae9755c354cc2c4b2a', false, '2026-11-26 19:07:00.129294+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:28882561d0a04499ba6a07fbbd9fddf1', true, '2026-11-26 18:06:59.56438+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:b7d508ef70fb4ec7b4a56ab86395d998', true, '2026-11-26 18:06:59.669837+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:06:59.161355+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:06:59.161355+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:06:59.161355+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:06:59.161355+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:06:59.161355+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:07:00.811302+00', 0),
	(9, '2026-11-28 00:07:00.839001+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:06:59.56438+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:07:00.233569+00', '2026-11-26 19:07:00.314061+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:06:59.706567+00', NULL, '2026-11-26 18:11:59.706567+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:07:00.129294+00', '2026-11-28 00:07:00.811302+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:06:59.908851+00', '2026-11-28 00:07:00.839001+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:10:00.749873+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:07:00.811302+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:07:00.839001+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 18, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 59, true);
SELECT pg_catalog.setval('public.people_id_seq', 25, true);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.questions_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_id_seq', 5, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.tickets_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (address);
ALTER TABLE ONLY public.asides
    ADD CONSTRAINT pk_asides PRIMARY KEY (id);
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
ALTER TABLE ONLY public.places
    ADD CONSTRAINT pk_places PRIMARY KEY (id);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT pk_questions PRIMARY KEY (id);
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
ALTER TABLE ONLY public.households
    ADD CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name);
CREATE INDEX ix_addresses_person_id ON public.addresses USING btree (person_id);
CREATE INDEX ix_asides_at ON public.asides USING btree (at);
CREATE INDEX ix_corrections_at ON public.corrections USING btree (at);
CREATE INDEX ix_corrections_author_id ON public.corrections USING btree (author_id);
CREATE INDEX ix_corrections_corrected_by ON public.corrections USING btree (corrected_by);
CREATE INDEX ix_groups_place_id ON public.groups USING btree (place_id);
CREATE INDEX ix_heard_at ON public.heard USING btree (at);
CREATE INDEX ix_journal_ticket ON public.journal USING btree (ticket_id);
CREATE INDEX ix_journal_verb_at ON public.journal USING btree (verb, at);
CREATE INDEX ix_outbox_address_ticket ON public.outbox USING btree (address, ticket_id);
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (next_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_people_household_id ON public.people USING btree (household_id);
CREATE INDEX ix_people_name ON public.people USING btree (name);
CREATE INDEX ix_places_path ON public.places USING btree (path);
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
ALTER TABLE ONLY public.places
    ADD CONSTRAINT fk_places_parent_id FOREIGN KEY (parent_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT fk_questions_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
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
