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
    purpose character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.wires (
    account character varying NOT NULL COLLATE pg_catalog."C",
    session character varying NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL
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
	('0005');
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:07:30.210516+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:31dbea4332704ebbaa228c58a48f41f7', '2026-11-26 18:07:31.32395+00'),
	('playground:c7f2f25fbaaa44b5b8cc75d6a6aa867b', '2026-11-26 18:07:31.546828+00'),
	('playground:2a652c4a105a4782ab41fac9d4d35b09', '2026-11-26 18:07:31.817877+00'),
	('playground:8efd8386eb874719b91286a8ae7c8267', '2026-11-26 18:07:32.028577+00'),
	('playground:ec3676851f3c41a9ba70e60933eff44e', '2026-11-26 18:07:32.133273+00'),
	('playground:cef135bd1ebb49178b6227a6f19fe178', '2026-11-26 18:07:32.185483+00'),
	('playground:ecce03282dce41088f174441110558f1', '2026-11-26 18:07:32.266703+00'),
	('playground:979acb7ee099449891e1fdcc806a4caf', '2026-11-26 19:07:32.511458+00'),
	('playground:073d2e9d065a4db9a25c11a18ed8063e', '2026-11-26 19:07:32.767867+00'),
	('playground:ccbf03c42b304a7abd08b1de595e18a7', '2026-11-26 19:07:32.935942+00'),
	('playground:747afefd994b42f5838399cb6fb2ba2a', '2026-11-26 19:07:33.065047+00'),
	('playground:ae16ff1c1e3e4acc860697775826f4b3', '2026-11-26 19:07:33.125251+00'),
	('playground:4007bb6752ad4a2db0f237d7c41ab64f', '2026-11-26 19:07:33.185447+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:07:30.210516+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:07:31.32395+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:07:31.32395+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:07:31.546828+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:07:31.817877+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:07:31.817877+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:07:32.028577+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:07:32.133273+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:07:32.185483+00', '{"sure": 0.56, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:07:32.185483+00', '{"to": 9, "why": "opened"}'),
	(11, 'ticket.assigned', 2, NULL, '2026-11-26 19:07:32.32167+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(12, 'ticket.opened', 4, 3, '2026-11-26 19:07:32.511458+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(13, 'ticket.assigned', 4, NULL, '2026-11-26 19:07:32.511458+00', '{"to": 9, "why": "opened"}'),
	(14, 'ticket.done', 1, 9, '2026-11-26 19:07:32.767867+00', '{}'),
	(15, 'ticket.closed', 1, 1, '2026-11-26 19:07:32.935942+00', '{"judged": true}'),
	(16, 'command.refused', NULL, 24, '2026-11-26 19:07:33.065047+00', '{}'),
	(17, 'ticket.assigned', 2, NULL, '2026-11-26 22:07:33.340144+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(18, 'ticket.assigned', 2, NULL, '2026-11-28 00:07:33.731427+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:07:31.32395+00', '2026-11-26 18:07:31.32395+00', 0, '005599ecc66f442bb540125da8937f5d', 'playground', 'say', NULL, false, false, ''),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:07:31.817877+00', '2026-11-26 18:07:31.817877+00', 0, '868e91d7ebe24f3fb3e125a29b6e214b', 'playground', 'say', NULL, false, false, ''),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:07:31.817877+00', '2026-11-26 18:07:31.817877+00', 0, '6408070e47bf4533ac110aac7533bee3', 'playground', 'say', NULL, false, false, ''),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:07:31.817877+00', '2026-11-26 18:07:31.817877+00', 0, '3226ec870fdc4bbdb037cafe65fe1759', 'playground', 'say', NULL, false, false, ''),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:07:31.817877+00', '2026-11-26 18:07:31.817877+00', 0, '2beb74dd2422483c9b161452a026405e', 'playground', 'say', NULL, false, false, ''),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:07:31.817877+00', '2026-11-26 18:07:31.817877+00', 0, '65073610e6a84f33878b9fff28ec12e5', 'playground', 'say', NULL, false, false, ''),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:07:32.028577+00', '2026-11-26 18:07:32.028577+00', 0, 'd369daa98a924aa983d1eb2a1172c70c', 'playground', 'say', NULL, false, false, ''),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:07:32.133273+00', '2026-11-26 18:07:32.133273+00', 0, 'd5a44329a45749ff98e9f6d39aa78926', 'playground', 'say', NULL, false, false, ''),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:07:32.185483+00', '2026-11-26 18:07:32.185483+00', 0, '7ed7873faaa44dbeabab72dfe067c573', 'playground', 'say', NULL, false, false, ''),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:07:32.266703+00', '2026-11-26 18:07:32.266703+00', 0, '9d59b6d4b0f24341802fc2af41fdd0b8', 'playground', 'say', NULL, false, false, ''),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '137335e4beb3477299fdad399ee48ab1', 'playground', 'say', NULL, false, false, ''),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '01803aa4693d4ec7ae20183120823615', 'playground', 'say', NULL, false, false, ''),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '2644a1cfe1984b8fab30ddace572c9fa', 'playground', 'say', NULL, false, false, ''),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, 'aacdaf39e1524d3b97ead7202c5c1ab1', 'playground', 'say', NULL, false, false, ''),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '074ef9a344614740ae086156ae5d9c02', 'playground', 'say', NULL, false, false, ''),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, 'e3089d999aa443bd90a85a1d7129cb53', 'playground', 'say', NULL, false, false, ''),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '0de6fa4b1598475b903bb2ecdfc27ea9', 'playground', 'say', NULL, false, false, ''),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, 'b25008ff66dd434aa458dfc9484cbefc', 'playground', 'say', NULL, false, false, ''),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, 'f7caa87271dd428ab0621bee5c837109', 'playground', 'say', NULL, false, false, ''),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '7d72272a3f83470d90ab46568942f462', 'playground', 'say', NULL, false, false, ''),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, 'a52da9990f404d2db745124eb3661f78', 'playground', 'say', NULL, false, false, ''),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '5f007b1138a84cb2b42ee0be7e8d42f2', 'playground', 'say', NULL, false, false, ''),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:07:32.32167+00', '2026-11-26 19:07:32.32167+00', 0, '09bf57b3cca14e32b6f534496ed853a7', 'playground', 'say', NULL, false, false, ''),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:07:32.511458+00', '2026-11-26 19:07:32.511458+00', 0, '3c9dd384fd70493fbb2e6be77e5b7b25', 'playground', 'say', NULL, false, false, ''),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:07:32.511458+00', '2026-11-26 19:07:32.511458+00', 0, 'aefd6b684d154c00b937ad4f58b15d4f', 'playground', 'say', NULL, false, false, ''),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:07:32.767867+00', '2026-11-26 19:07:32.767867+00', 0, 'fab2d656c54647b291e40003d4211e52', 'playground', 'say', NULL, false, false, ''),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:32.767867+00', '2026-11-26 19:07:32.767867+00', 0, '9946cc0958b9464da58fbdbe80ebf091', 'playground', 'say', NULL, false, false, ''),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:32.935942+00', '2026-11-26 19:07:32.935942+00', 0, 'dc3fa0499e7545869c2e39fc4cdd0880', 'playground', 'say', NULL, false, false, ''),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:33.065047+00', '2026-11-26 19:07:33.065047+00', 0, '934c30204d09489092d53350d8040cc8', 'playground', 'say', NULL, false, false, ''),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:33.125251+00', '2026-11-26 19:07:33.125251+00', 0, '7b3a974778b24d42aff80777f71b2f00', 'playground', 'say', NULL, false, false, ''),
	(31, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:07:33.185447+00', '2026-11-26 19:07:33.185447+00', 0, 'c5f5768207354510bfffba7d3a8f6c26', 'playground', 'say', NULL, false, false, ''),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'fa6aa7c9e386449699e315cecf4dda49', 'playground', 'say', NULL, false, false, ''),
	(34, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'ff6f0f17c7c341018a2381f234b50fd5', 'playground', 'say', NULL, false, false, ''),
	(35, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'bc7577a6ed9146e1b7344394b7a04cd4', 'playground', 'say', NULL, false, false, ''),
	(32, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'ca594913ca15488dba2372f22c9b9454', 'playground', 'say', NULL, false, false, ''),
	(33, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'd2e51a40c5244e87ad0fb97ed49f7589', 'playground', 'say', NULL, false, false, ''),
	(37, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, '45990a909d1246d283ab5d89345900c0', 'playground', 'say', NULL, false, false, ''),
	(43, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, '7b637ee07a304309868a4a3d0f6bf7d8', 'playground', 'say', NULL, false, false, ''),
	(41, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'e77d057a75964947845882a16e2ebd28', 'playground', 'say', NULL, false, false, ''),
	(44, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'f9ee6e09b99e4e92b447b467eb777872', 'playground', 'say', NULL, false, false, ''),
	(42, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, '1861425c31784ec8aa9fe9178a272d0b', 'playground', 'say', NULL, false, false, ''),
	(40, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'df934a1d518a4f9498f3341d283a2bf9', 'playground', 'say', NULL, false, false, ''),
	(39, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'b880c84a54534c9f97d2d95ec288bcc3', 'playground', 'say', NULL, false, false, ''),
	(38, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:07:33.340144+00', '2026-11-26 22:07:33.340144+00', 0, 'bba62c8f140d4af694387b29b3324f15', 'playground', 'say', NULL, false, false, ''),
	(56, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '43c57c8ff64c42898990ec16872d5d7b', 'playground', 'say', NULL, false, false, ''),
	(54, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '56312def78144cd1849109ee179977f4', 'playground', 'say', NULL, false, false, ''),
	(57, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '7cf3f4777c224299837ecbbf4e8771b7', 'playground', 'say', NULL, false, false, ''),
	(49, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, 'e3ec494897e84082a1a23914274f79fa', 'playground', 'say', NULL, false, false, ''),
	(55, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '10b7f8cf5b7f42f7bf85d130333ec348', 'playground', 'say', NULL, false, false, ''),
	(47, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, 'e6efff3e762f42b8a10a1220fd26ec08', 'playground', 'say', NULL, false, false, ''),
	(48, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '8cb44e94f32f42759aa2577633f2634d', 'playground', 'say', NULL, false, false, ''),
	(45, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '05185215bc31454f961167bc4ac8886b', 'playground', 'say', NULL, false, false, ''),
	(53, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, 'cc72757b97d649f08081bb4af5553495', 'playground', 'say', NULL, false, false, ''),
	(52, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '178abd3aa34c4c3cbcd411e5039b6ac9', 'playground', 'say', NULL, false, false, ''),
	(46, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '78f603624fdb44d8a75793422d2edc54', 'playground', 'say', NULL, false, false, ''),
	(50, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, 'f6e95d4641b04234b2684e95b5ad6507', 'playground', 'say', NULL, false, false, ''),
	(51, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:07:33.731427+00', '2026-11-28 00:07:33.731427+00', 0, '86335b7c67d34e838753bba817d69ac2', 'playground', 'say', NULL, false, false, ''),
	(59, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:07:34.045211+00', '2026-11-28 00:07:34.045211+00', 0, 'e4155390010043daa5be3e712343ebd4', 'playground', 'say', NULL, false, false, ''),
	(58, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:07:33.949519+00', '2026-11-28 00:07:33.949519+00', 0, 'fe1d415a01b5477f8f4ad6e28e0984e0', 'playground', 'say', NULL, false, false, '');
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
	(3, 2, 7, 7, 'playground:g-estate', 'playground:2a652c4a105a4782ab41fac9d4d35b09', false, '2026-11-26 18:07:31.817877+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:cef135bd1ebb49178b6227a6f19fe178', false, '2026-11-26 18:07:32.185483+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:979acb7ee099449891e1fdcc806a4caf', false, '2026-11-26 19:07:32.511458+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:31dbea4332704ebbaa228c58a48f41f7', true, '2026-11-26 18:07:31.32395+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:c7f2f25fbaaa44b5b8cc75d6a6aa867b', true, '2026-11-26 18:07:31.546828+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:07:30.210516+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:07:30.210516+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:07:30.210516+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:07:30.210516+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:07:30.210516+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:07:33.949519+00', 0),
	(9, '2026-11-28 00:07:34.045211+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:07:31.32395+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:07:32.767867+00', '2026-11-26 19:07:32.935942+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:07:31.817877+00', NULL, '2026-11-26 18:12:31.817877+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:07:32.511458+00', '2026-11-28 00:07:33.949519+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:07:32.185483+00', '2026-11-28 00:07:34.045211+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:10:33.731427+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:07:33.949519+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:07:34.045211+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
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
ALTER TABLE ONLY public.wires
    ADD CONSTRAINT pk_wires PRIMARY KEY (account);
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
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (channel, next_at, id) WHERE ((state)::text = 'waiting'::text);
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
