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
	('0010');
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
	(1, 24, 'playground:p-admin', '停水', '', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '435deef85115aacc76fbbbed413e484fb9ba4b00baea116232ed5231664e35cb', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 19:10:10.916068+00', NULL, NULL);
INSERT INTO public.buttons VALUES
	(1, 'jRKyCZEqi664cMLx2276Nqgf9u29aM7m', 3, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 18:10:08.588065+00'),
	(2, 't5IPjBoHswW9936ddoeTXXZu9sOGAuuj', 4, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 18:10:08.588065+00'),
	(3, 'JNAW82RKpR-vF9Cyp9XH2bwmKL0oXIbw', 5, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 18:10:08.588065+00'),
	(4, 'DjlOO6uIqx5ToPAmtPT-Xn3fOiWamM-V', 11, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(5, 'NsLaYKqQ23qOju4ixZBos5flG_x7aXnT', 12, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(6, 'm23pUlBRjhmyuV4YLQwtdWnahPY2cuPC', 13, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(7, '99tufdvcH6ugPPelOTjyTIGKf9OF_-UC', 14, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(8, 'b1-tGD3ilIPaVqe759528SUXpZygytLf', 15, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(9, 'PBagguo9BFJuagtJbSHpr7YP1dNYq6NR', 16, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(10, 'WzYT6pZp5G-BqU15bLRhwrSGk2g1jfVi', 17, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(11, 'JCXd82jvRXLxnzdfbLWy7lAjGNKqnr1z', 18, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(12, 'fCK9cMoad59Bw7oEMEDJOQQPKyi7UXF9', 19, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(13, 'wERXfZGrR5IM3APtBqe4YxaWS9vIY9TN', 20, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(14, 'AoqG7T6EQAERJzAETkTjVYjM43C70Dhu', 21, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(15, '7cRSFRsrcJGy6POqeEKkglNEV8ISbsZT', 22, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(16, 'Hwbc7hDGvoReldYN98X_zGrY_hHdOhcr', 23, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 19:10:09.624032+00'),
	(17, 'YTf-6OI1iEy0CLokE35UTX0KI1WtAhvi', 25, 'playground:p-xu', 'playground:p-xu', '愿意', '愿意', 'disputes.join', '2026-11-29 19:10:10.125287+00'),
	(18, 'u6sJnKDWByVmGQfbPK6wwZ2gi-4pvgCJ', 25, 'playground:p-xu', 'playground:p-xu', '不愿意', '不愿意', 'disputes.join', '2026-11-29 19:10:10.125287+00'),
	(19, 'vITMy0fsDVAM5ejvMglc-Avf6SNaIKnd', 25, 'playground:p-xu', 'playground:p-xu', '换人', '换人', 'disputes.join', '2026-11-29 19:10:10.125287+00'),
	(20, 'xhQhZSEL3EDuICO4SftzpsM0Y266xysv', 33, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(21, 'EVY0PemJsbKomb6MwI-Q2uOw39h9tKGz', 34, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(22, 'NJSICjHb0sMjyBCwr36Kj_eVkd_sZ353', 35, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(23, 'rlh_wEdD7ML3UEHWODKnbZ0NwmTsE8KU', 36, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(24, 'r2oHna0NRCA7SCHUj4Ir_x_qIVxVrMUy', 37, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(25, 'SWdbiMDAsIZK2iJVuopYnbDKgsaTy_ix', 38, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(26, '5fto4ce4fS7u2KO0k14pWnBtpXSgUIJr', 39, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(27, 'EiJpE-vgAeB5i4Lcel65nkLN_ng7t_WL', 40, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(28, 'LsEcfRt3bYxcsWw7SVcAqozf11UEKdfQ', 41, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(29, '57aqQfTRKy7AEyPPyPst7dcOC1-i_G29', 42, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(30, 'LG9P7QK_95r9yWRx9Xf1Zk3kTmmYydUo', 43, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(31, 'n9eTp6WQgtgG9jKErMWbRWDXFrcQTTOb', 44, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(32, 'ptkXhQhhZc3G2k7dxXq6viZdIZ-Vkd2x', 45, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-11-29 22:10:11.287993+00'),
	(33, 'NeqVpS-iesU8XHREOcVTMiNTxCg3s2xu', 46, 'playground:p-su', 'playground:p-su', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(34, 'wG8OrOR0dAlXwynEUC8x8NjNWgrRm7j8', 47, 'playground:p-zeng', 'playground:p-zeng', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(35, 'Jbbx6dQq_u0AMG-xsARKQ5TJfo-_BU8D', 48, 'playground:p-jiang', 'playground:p-jiang', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(36, 'jTeim65kv2Dk8XkWm2JeTNo-kPQysBPG', 49, 'playground:p-lu', 'playground:p-lu', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(37, 'AiVxKFqZLak48gwgtjiOCeA0pN3BzSgJ', 50, 'playground:p-fang', 'playground:p-fang', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(38, '5gRii9Yn0F3AQSBkZGA5lskoOkhWV0VA', 51, 'playground:p-zhou', 'playground:p-zhou', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(39, 'PKFI4szyXVmO2-CYQrdBhac1SPYaTxOj', 52, 'playground:p-zhuang', 'playground:p-zhuang', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(40, 'OP8VOGq3Keg2E_sQYRgcWp8Huy7Ftg6k', 53, 'playground:p-wen', 'playground:p-wen', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(41, 'zHwxUG-UOBPj3WsvunmI_mP1X3gpQcqP', 54, 'playground:p-wang', 'playground:p-wang', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(42, 'SMhSoc3vPWThp3f4opN7Y1VHJh4TWMDt', 55, 'playground:p-chen', 'playground:p-chen', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(43, 'IfcAgYfUgBEqPQuwJbgY6FDxMA-VjAca', 56, 'playground:p-gao', 'playground:p-gao', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(44, 'Ds4aECR9zymKamwavLnH1xyYRmz_qCI3', 57, 'playground:p-admin', 'playground:p-admin', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(45, 'dAH4z8Dle0numCXJ4-xXOjgv6waVW7dL', 58, 'playground:p-duty', 'playground:p-duty', '我去', '我去', '', '2026-12-01 00:10:11.799484+00'),
	(46, 'xV7fEh0xojPbkcFBR6OnaPJTTjqvJzo5', 59, 'playground:p-wen', 'playground:p-wen', '接', '接 4', '', '2026-12-01 00:10:11.939934+00'),
	(47, 'XIJyg8Wr4fNW-1ZbbhxfTH08XWHekfKg', 59, 'playground:p-wen', 'playground:p-wen', '转', '转 4', '', '2026-12-01 00:10:11.939934+00'),
	(48, '8ZG-q2lkyQyK3tI3Pxh7y87wse6jy1Sq', 59, 'playground:p-wen', 'playground:p-wen', '晚点', '晚点', '', '2026-12-01 00:10:11.939934+00'),
	(49, '4CT5pdpLkcyGSUG2r8yiXx_Lde3ApdBE', 59, 'playground:p-wen', 'playground:p-wen', '不归我', '不归我 4', '', '2026-12-01 00:10:11.939934+00'),
	(50, '0ESsOA4z92U2v2ylW57d8rGwGhyv-p34', 60, 'playground:p-bai', 'playground:p-bai', '接', '接 3', '', '2026-12-01 00:10:11.986008+00'),
	(51, 'K4T2tuw4Z1Xf6gUb27AjpkJTUGEH_lU5', 60, 'playground:p-bai', 'playground:p-bai', '转', '转 3', '', '2026-12-01 00:10:11.986008+00'),
	(52, 'YHfSOjZeIRcrogiBHhwq2iL1uIW6Tw4T', 60, 'playground:p-bai', 'playground:p-bai', '晚点', '晚点', '', '2026-12-01 00:10:11.986008+00'),
	(53, 'hbenVXP9j1XwN2lVLyM4KdCO5vghjOfj', 60, 'playground:p-bai', 'playground:p-bai', '不归我', '不归我 3', '', '2026-12-01 00:10:11.986008+00');
INSERT INTO public.dispute_sides VALUES
	(1, 4, 3, '', '', false, NULL, 0, 1);
INSERT INTO public.disputes VALUES
	(4, 1, 'asking', '', 0, '2026-11-26 19:10:10.125287+00', '2026-12-26 19:10:10.125287+00', NULL);
INSERT INTO public.facts VALUES
	('erasing.nobody', '26'),
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:10:07.297296+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:dc9e50e86b4c4c768e8dcbf872160700', '2026-11-26 18:10:08.260318+00'),
	('playground:1ba9988e781c4281b26f1ca55b8ed388', '2026-11-26 18:10:08.507052+00'),
	('playground:93fe64313eb9482ba7165f6771272bd8', '2026-11-26 18:10:08.588065+00'),
	('playground:6d3e2f30b355483db302f90edd398ae9', '2026-11-26 18:10:09.028889+00'),
	('playground:52d45c7e64304d419094dbdab064889a', '2026-11-26 18:10:09.197044+00'),
	('playground:cbb8d02c8127469dacc45267a2c2088c', '2026-11-26 18:10:09.284648+00'),
	('playground:ac5320290a824d08aa7a6b6e6c31d547', '2026-11-26 18:10:09.520133+00'),
	('playground:f6199fdc363d4923b6dc8afec48c56ef', '2026-11-26 19:10:10.125287+00'),
	('playground:042ff71006e448778ffc47cc916babef', '2026-11-26 19:10:10.515485+00'),
	('playground:eaefdb1bdc0040ba9a61e1dd61d6ef18', '2026-11-26 19:10:10.692561+00'),
	('playground:c16fad64f8b4455cae15d4177305a8cf', '2026-11-26 19:10:10.774981+00'),
	('playground:d9ad5920c5f7490196eced42197bee3c', '2026-11-26 19:10:10.827184+00'),
	('playground:c94dfddef5af4450aa3ecccd82450eca', '2026-11-26 19:10:10.916068+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:10:07.297296+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:10:08.260318+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:10:08.260318+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:10:08.507052+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:10:08.588065+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:10:08.588065+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:10:09.028889+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:10:09.197044+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:10:09.284648+00', '{"sure": 0.56, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:10:09.284648+00', '{"to": 9, "why": "opened"}'),
	(11, 'talk.unheeded', NULL, NULL, '2026-11-26 18:10:09.520133+00', '{}'),
	(12, 'ticket.assigned', 2, NULL, '2026-11-26 19:10:09.624032+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(13, 'ticket.opened', 4, 3, '2026-11-26 19:10:10.125287+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(14, 'ticket.assigned', 4, NULL, '2026-11-26 19:10:10.125287+00', '{"to": 9, "why": "opened"}'),
	(15, 'ticket.done', 1, 9, '2026-11-26 19:10:10.515485+00', '{}'),
	(16, 'ticket.closed', 1, 1, '2026-11-26 19:10:10.692561+00', '{"judged": true}'),
	(17, 'command.refused', NULL, 24, '2026-11-26 19:10:10.774981+00', '{}'),
	(18, 'broadcast.drafted', NULL, 24, '2026-11-26 19:10:10.916068+00', '{"broadcast": 1}'),
	(19, 'ticket.assigned', 2, NULL, '2026-11-26 22:10:11.287993+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(20, 'ticket.assigned', 2, NULL, '2026-11-28 00:10:11.799484+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.optouts VALUES
	('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9', '2026-11-26 18:10:09.520133+00');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:10:08.260318+00', '2026-11-26 18:10:08.260318+00', 0, '374e9909e1384fd1bd1dea0a6d9d8710', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:10:08.588065+00', '2026-11-26 18:10:08.588065+00', 0, 'e65110f1c7b64b039e21e0fce30f18d3', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:08.588065+00', '2026-11-26 18:10:08.588065+00', 0, '86ccd2bd220b444d8f540abf66ff8db4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:08.588065+00', '2026-11-26 18:10:08.588065+00', 0, 'a306df4f9e7349c6addbc3bb66148a1e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:08.588065+00', '2026-11-26 18:10:08.588065+00', 0, '3e76b1f3dd364cbab16b60233fad5b28', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:10:08.588065+00', '2026-11-26 18:10:08.588065+00', 0, '55285916e6974eafbdc67c3776e13d7f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:09.028889+00', '2026-11-26 18:10:09.028889+00', 0, 'fdd49022ec684504b066021a263854eb', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:09.197044+00', '2026-11-26 18:10:09.197044+00', 0, '4260556c101d4643ad9d3f8f822b4d09', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:09.284648+00', '2026-11-26 18:10:09.284648+00', 0, 'e4cc20951b504309857d813d1c7e8267', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:10:09.520133+00', '2026-11-26 18:10:09.520133+00', 0, 'f43228b4345944abab0f762c27e116ff', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, 'c2c528d882c24a1f9416c106c7746f7a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, 'd2626b8fd2da43a6b5f5435d2b2a7d09', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '2b9212a0383f4b1ea9cf1aca0f12b54a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '6fa2d81bc5a2463096f0a5a79f80967f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '62d6bfcb1a4f40de85507f65b18ff385', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, 'c595d560fc35437d82aeaae657851eef', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, 'eeec4bb2a883490698791aa6e3602b3e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, 'a5d0cbf5d04c4fe2ba677b43e75240bd', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '7d483f5cb3744de299277e801926d14a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '48da5a70244145d79f2294b805e33054', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '6c45fa20b9a74f4ca03678e593c5adda', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, 'a3bb029f81364e49bab3590ee8caeeca', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:10:09.624032+00', '2026-11-26 19:10:09.624032+00', 0, '16ef1ef1a7ad4fd082b69c102a619197', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:10:10.125287+00', '2026-11-26 19:10:10.125287+00', 0, '6ba8ac2a207e4d48b7604bb9b242bc71', 'playground', 'say', NULL, false, false, 'status', NULL),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:10:10.125287+00', '2026-11-26 19:10:10.125287+00', 0, '33b46f8182e34524828ab05f77207e8e', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:10:10.515485+00', '2026-11-26 19:10:10.515485+00', 0, 'f7ecc7990e83462dbe7c657a3dc133b0', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:10.515485+00', '2026-11-26 19:10:10.515485+00', 0, '47cb6f8497b84efd943ea4e8b4c90440', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:10.692561+00', '2026-11-26 19:10:10.692561+00', 0, 'c4ce423441014a51a472ec9a5b60f3e6', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:10.774981+00', '2026-11-26 19:10:10.774981+00', 0, 'f572896f979d4b2bb72f1a42c85fd209', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:10.827184+00', '2026-11-26 19:10:10.827184+00', 0, 'd1eefa8d7db542338d0b974a355158f7', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:10.916068+00', '2026-11-26 19:10:10.916068+00', 0, '19927b61dc8443ab83478158c237fe65', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:10:10.916068+00', '2026-11-26 19:10:10.916068+00', 0, 'c6fff9cc86584d31b85f0e06103d33ec', 'playground', 'say', NULL, false, false, 'status', NULL),
	(37, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '022c721f7c284314a71eb497734861d5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(35, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, 'a3cec45dcbfc4fcf8e9cf0ee5fdec7c5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '0b4fd2a6540840458ce9f1d4c7d23a5f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(33, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '89487369ef1446db930cf00dae2dcb3b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(34, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '39774b98c3ba439c9fc5154490687b76', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '3c35fec420504f18a0f0f8018a01fc16', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, 'f989f239a899462191c000253b2608ec', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '63226142c6334c89ba5e6296e7d916ad', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '65f8232f03534fc589ced333f8335981', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '6d1fb100553940e38a1c5d1c73cc0df2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, 'eb33d7fd6e1e45b58670d1688a5a99dd', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '095f77a90da147aeabbaa5db51e8af5a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:10:11.287993+00', '2026-11-26 22:10:11.287993+00', 0, '4ea3edf59f994d88954e1d103eced33f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(57, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '9a24abb37c7b440185ef2565050c01ae', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(55, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '8a5dd02f058940ff9d736442e22a4e54', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(58, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, 'dd4d0f4ee80f4566ad96b450a7c00158', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, 'c502a89c76864bbb9e7899f2d82492c9', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(56, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '5d622b62b1574420b2264c4551c6660e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '5a71e46dc3094b9b99d3960581e7d384', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '7c41b122639542c9a1bb9c48a2f23d41', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '5946feb0da694127a25a594a150ddbba', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(54, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, 'c409938ca00e435f99033647c1880ec0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(53, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '40387ce4e2644816954ccea648c3bbfb', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '769830a5ed79431fb671f347c5107fe4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '89da1f1680da44859214ab578386dcfa', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(52, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:10:11.799484+00', '2026-11-28 00:10:11.799484+00', 0, '8fb9bb42125246519d3830292c758e8d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(60, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:10:11.986008+00', '2026-11-28 00:10:11.986008+00', 0, '97288048e5a741e8a8f833b3e3ecd654', 'playground', 'say', NULL, false, false, 'status', NULL),
	(59, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:10:11.939934+00', '2026-11-28 00:10:11.939934+00', 0, 'c9c565d20e354cf4aa5790c904e2bf43', 'playground', 'say', NULL, false, false, 'status', NULL);
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
	(1, 3, 'disputes.join', '{"ticket": 4}', '2026-11-26 19:10:10.125287+00', '2026-12-26 19:10:10.125287+00');
INSERT INTO public.readings VALUES
	(1, 'c07d1bb0b6a8ca2ee3b6648ebdccfe7682993ce2f984c870fd9a93cd6293fc60', 'ac233e1b188e8a2a1734bd9dee074a6af79f1f6ace8c4a746bc32ed9d491b232', 'a2915246877938804edc3341ca5c815f', '2026-11-26 18:10:08.588065+00', 16, 7, 'words+name', '#2'),
	(2, 'aaf8bba4b60a177eaffdb02f841b5777ba516cbbd1ec56f23b981ffee210f167', '25315b64828da36b57c39fc5794390993d269bf9bbc4a1715ac571e36638391d', 'f64bca35805a8d20dd3922528c0762df', '2026-11-26 18:10:08.588065+00', 17, 7, 'words+name', '#2'),
	(3, '3e1093873023a9a1a2332e73148b816e46736b418cc557aacc29dae6765c3250', '22631ca951f0b737bd817d9ac37516e0d155794dfb7e4390c3aae47e3432bc46', 'd1df0b07862ccc5e49217ca6b4f72ed7', '2026-11-26 18:10:08.588065+00', 21, 7, 'words+name', '#2'),
	(4, 'c6367eb56dc6f621f7280cb5646e848507b0ec2e580423ea995212b207adb4d8', '04aca72fd465ff801c3a41792512c517b478fee7443e59d26efbe7f1730b8aba', 'b4c0f4a781ee54bced3ed284650644fb', '2026-11-26 18:10:09.028889+00', 9, 1, 'words', '#1'),
	(5, '5c60e96c984504bff5367c474799655f693ac1a791533a0d79ef594b7503c25d', '22249f36e76bfd32572b6e7a7eececcc2c084053435f38533c0ee1ae396d8481', '2803d2dd0a5e6e4b5adc3d0cad6d35b7', '2026-11-28 00:10:11.939934+00', 20, 3, 'words', '#4'),
	(6, 'eb914c237a569f4fc6abae6a25b2db374b0aaf3c6a4f956b2d379fbf710f8ead', 'e0aae1a5e9bf2ed2dddcf28a96360d5e85d1d7ef7fe035ccb777f4cdc791b347', '4cdd420a7c2658a05ddac1bcc7ae7361', '2026-11-28 00:10:11.986008+00', 9, 1, 'words', '#3');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:93fe64313eb9482ba7165f6771272bd8', false, '2026-11-26 18:10:08.588065+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:cbb8d02c8127469dacc45267a2c2088c', false, '2026-11-26 18:10:09.284648+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:f6199fdc363d4923b6dc8afec48c56ef', false, '2026-11-26 19:10:10.125287+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:dc9e50e86b4c4c768e8dcbf872160700', true, '2026-11-26 18:10:08.260318+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:1ba9988e781c4281b26f1ca55b8ed388', true, '2026-11-26 18:10:08.507052+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:10:07.297296+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:10:07.297296+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:10:07.297296+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:10:07.297296+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:10:07.297296+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:10:11.939934+00', 0),
	(9, '2026-11-28 00:10:11.986008+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:10:08.260318+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:10:10.515485+00', '2026-11-26 19:10:10.692561+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:10:08.588065+00', NULL, '2026-11-26 18:15:08.588065+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 3, 3, 20, 0, NULL, '', '2026-11-26 19:10:10.125287+00', '2026-11-28 00:10:11.939934+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:10:09.284648+00', '2026-11-28 00:10:11.986008+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('figures.monthly:', 'figures.monthly', '2026-12-01 01:00:00+00', '{}'),
	('figures.weekly:', 'figures.weekly', '2026-11-30 01:30:00+00', '{}'),
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('disputes.clock:4', 'disputes.clock', '2026-12-26 19:10:10.125287+00', '{"ticket": 4}'),
	('disputes.chase:4', 'disputes.chase', '2026-11-29 19:10:10.125287+00', '{"ticket": 4}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:13:11.799484+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:10:11.939934+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:10:11.986008+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 01:10:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}'),
	('housekeeping.daily:', 'housekeeping.daily', '2026-11-28 19:40:00+00', '{}'),
	('disputes.forget:', 'disputes.forget', '2026-11-28 20:20:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.buttons_id_seq', 53, true);
SELECT pg_catalog.setval('public.dispute_sides_id_seq', 1, true);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 20, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 60, true);
SELECT pg_catalog.setval('public.people_id_seq', 26, true);
SELECT pg_catalog.setval('public.pictures_id_seq', 1, false);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.publications_id_seq', 1, false);
SELECT pg_catalog.setval('public.questions_id_seq', 3, true);
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
