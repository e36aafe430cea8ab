BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, failed_at INTEGER, suspended_at INTEGER, heard_by VARCHAR, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wei',2,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-xu',3,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lin',4,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ding',5,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-hong',6,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-guo',7,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-shen',8,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-bai',9,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ye',10,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-he',11,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-su',12,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wu',13,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zeng',14,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-jiang',15,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lu',16,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-fang',17,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhou',18,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wen',20,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wang',21,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-chen',22,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-gao',23,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-admin',24,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-duty',25,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0021');
CREATE TABLE annoyances (
	address VARCHAR NOT NULL, 
	week VARCHAR NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_annoyances PRIMARY KEY (address, week)
);
CREATE TABLE asides (
	id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	sealed BLOB, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_asides PRIMARY KEY (id)
);
CREATE TABLE broadcast_copies (
	id INTEGER NOT NULL, 
	broadcast_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	outbox_id INTEGER, 
	CONSTRAINT pk_broadcast_copies PRIMARY KEY (id), 
	CONSTRAINT fk_broadcast_copies_broadcast_id FOREIGN KEY(broadcast_id) REFERENCES broadcasts (id), 
	CONSTRAINT fk_broadcast_copies_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id), 
	CONSTRAINT fk_broadcast_copies_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "broadcast_copies" VALUES(1,1,'playground:g-1',4,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(2,1,'playground:g-2',5,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(3,1,'playground:g-3',6,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(4,1,'playground:g-3-1',13,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(5,1,'playground:g-3-2',14,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(6,1,'playground:g-4',7,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(7,1,'playground:g-5',8,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(8,1,'playground:g-estate',3,'notice',NULL);
CREATE TABLE broadcasts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	author_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	asks BOOLEAN NOT NULL, 
	reminds BOOLEAN NOT NULL, 
	repeats VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	wrong INTEGER DEFAULT '0' NOT NULL, 
	needs_second BOOLEAN NOT NULL, 
	confirmed BOOLEAN DEFAULT 0 NOT NULL, 
	approver_id INTEGER, 
	corrects_id INTEGER, 
	begins_at INTEGER, 
	ends_at INTEGER, 
	send_at INTEGER, 
	made_at INTEGER NOT NULL, 
	sent_at INTEGER, 
	chased_at INTEGER, 
	CONSTRAINT fk_broadcasts_approver_id FOREIGN KEY(approver_id) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_corrects_id FOREIGN KEY(corrects_id) REFERENCES broadcasts (id)
);
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','e62bb302c581fececec45e4d2dcfbebd28643bccf440e8923918d67b42be21a0',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795762896558461,NULL,NULL);
CREATE TABLE buttons (
	id INTEGER NOT NULL, 
	token VARCHAR NOT NULL, 
	outbox_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	room VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_buttons PRIMARY KEY (id)
);
INSERT INTO "buttons" VALUES(1,'RRGNRNzzrD_x7M_Amhg_78GLQsWlkTUY',2,'playground:p-bai','playground:p-bai','接','接 1','',1796018496110499);
INSERT INTO "buttons" VALUES(2,'J2wE_TB5ru2TrL5-0RD9ldM9yuyKNPQh',2,'playground:p-bai','playground:p-bai','转','转 1','',1796018496110499);
INSERT INTO "buttons" VALUES(3,'pRwjQmE8qGhAS8ww2oeqrOhqHOteOnR7',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796018496110499);
INSERT INTO "buttons" VALUES(4,'51UuR7bTGTMcA9FlvoN9e5_IGDeCi3_R',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796018496110499);
INSERT INTO "buttons" VALUES(5,'AX22nIb606ZCQfrbaI0q-wLEIdYx6fcQ',4,'playground:p-lu','playground:p-lu','我去','我去','',1796018496171316);
INSERT INTO "buttons" VALUES(6,'lNKoyLY-VHoEZG4v3MLWsUcHauJisq8c',5,'playground:p-fang','playground:p-fang','我去','我去','',1796018496171316);
INSERT INTO "buttons" VALUES(7,'xkMZ7prEemx8LB08h8B2SCQJ61MUb8nr',6,'playground:p-wang','playground:p-wang','我去','我去','',1796018496171316);
INSERT INTO "buttons" VALUES(8,'onjwiyE1rUKcICk89W7b-_NFsb5fV_9S',12,'playground:p-bai','playground:p-bai','接','接 3','',1796018496277541);
INSERT INTO "buttons" VALUES(9,'3HjswNoWBHek1qAdD8Zcp9vN6ip2Gocp',12,'playground:p-bai','playground:p-bai','转','转 3','',1796018496277541);
INSERT INTO "buttons" VALUES(10,'-BwLL6rjKPOuMyUUMTGqflw8R4kNSYgx',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796018496277541);
INSERT INTO "buttons" VALUES(11,'wlX6OvENrUdjQG0fNfKn_8IhRz6rLXtk',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796018496277541);
INSERT INTO "buttons" VALUES(12,'uZwixO4SHzLAyNw0Tnrf2uE5MTfUYkJg',14,'playground:p-su','playground:p-su','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(13,'4-_6G2pCT3zOGF47xv7mNJn-ZRLbT1LS',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(14,'B21Ru7MQY5755RnKAEFX74ExyDK_tp8F',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(15,'pbo-60xGVUpY5HjwQCF64DnCPv76E6xV',17,'playground:p-lu','playground:p-lu','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(16,'1kw_s7dYLL36e3AwCwR0ecqq5SXRU2HC',18,'playground:p-fang','playground:p-fang','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(17,'DwarAIfgVcHHl1uu6S54NLyKj4EppX1J',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(18,'iTJnFbtxkAbodZ9bb_uveIeGchUXItrn',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(19,'GQT1f52sCyl0SUXrjXQAfxMwp2qwc3Ko',21,'playground:p-wen','playground:p-wen','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(20,'0Pqvjaz3qqUUHUIVmT3bP_pXun_AEhfZ',22,'playground:p-wang','playground:p-wang','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(21,'e0vVYBjiPuql3B14UCYW_bApXOqBEPeN',23,'playground:p-chen','playground:p-chen','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(22,'ptO4NOE7-XCWgdiKmAJud_j8kCm4H8qg',24,'playground:p-gao','playground:p-gao','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(23,'cIcPCwSSEEqaJOlkVBIpM6JMAX8BmTob',25,'playground:p-admin','playground:p-admin','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(24,'4O-bmFbGJAugZHtyfL61GrP8seoMT16C',26,'playground:p-duty','playground:p-duty','我去','我去','',1796022096342317);
INSERT INTO "buttons" VALUES(25,'g5ZhIa4w4_3g_LzKzdYPxGxEDXVq_V1Y',27,'playground:p-bai','playground:p-bai','接','接 3','',1796022096371330);
INSERT INTO "buttons" VALUES(26,'tcE6C0mN3tEDFgbBF8NsSjBq5YDLgBcl',27,'playground:p-bai','playground:p-bai','转','转 3','',1796022096371330);
INSERT INTO "buttons" VALUES(27,'aAEj2lpF7apD8Tkx2imdENxero2qXazx',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796022096371330);
INSERT INTO "buttons" VALUES(28,'P_Y6rEppUtmLNbRgFttUlxY-0PFS206k',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796022096371330);
INSERT INTO "buttons" VALUES(29,'PMkCp0mYaoQJ7XCGYR1-zQqHGf2Qn1Pf',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796022096396595);
INSERT INTO "buttons" VALUES(30,'5bvWSbBIWK-DAAhqSMquHYtw87l9RfIy',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796022096396595);
INSERT INTO "buttons" VALUES(31,'cOe_p_Wo0kX8xcB054LtJSld10GbWA4b',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796022096396595);
INSERT INTO "buttons" VALUES(32,'ozW5AEUUAlWH0p6QNHz6FzaLMtdGhQYC',30,'playground:p-wen','playground:p-wen','接','接 4','',1796022096396595);
INSERT INTO "buttons" VALUES(33,'-lq8Aou9lwhVjMa7zLIRweSZYW-WhI_y',30,'playground:p-wen','playground:p-wen','转','转 4','',1796022096396595);
INSERT INTO "buttons" VALUES(34,'nkcOekiEcMVcrZVGBlbrVVmekrjTkho-',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796022096396595);
INSERT INTO "buttons" VALUES(35,'MHKAlzuq8jG6JDRBM8Km5eysGptJLDAx',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796022096396595);
INSERT INTO "buttons" VALUES(36,'Lxv4euANQp678s8HeGCGOz86FPWDRVYt',38,'playground:p-su','playground:p-su','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(37,'XMpsUXvWjsqM9S2N6BaRz0cFQlXwrem7',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(38,'h5ZqX6eEkn0D-Rc8j-yUkFPV327vVqSK',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(39,'NnLkPosc2KAcqe3DsKaXGkPd6DsrY3Xd',41,'playground:p-lu','playground:p-lu','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(40,'Nrh5Evi2y6QrABsMlyKR12b6SAitwWZu',42,'playground:p-fang','playground:p-fang','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(41,'HiqGanVCfboY4DSI8OEqxRY4BnpxUv22',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(42,'iKmoSsAzqdYVjyDKoBYVBXx6lUdjW6jA',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(43,'FurqSGsqBtApHjnsJ7wzl3ftrLW2HHXC',45,'playground:p-wen','playground:p-wen','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(44,'PF37E-7yMAxzd_8vDLHzxIqjHwaylena',46,'playground:p-wang','playground:p-wang','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(45,'cRd19Sk5zwUtTNcHhghPlEV5EWC1JqXd',47,'playground:p-chen','playground:p-chen','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(46,'5Rpa5qvgXAHg4jEkbq-RY5hbbTvSazXP',48,'playground:p-gao','playground:p-gao','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(47,'tOWVsbuhNmWTjb9NOdM3AFKOTE06Efax',49,'playground:p-admin','playground:p-admin','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(48,'zndknx9fZeOc06FZ6NHL3oL3_nxJs0lD',50,'playground:p-duty','playground:p-duty','我去','我去','',1796032896608239);
INSERT INTO "buttons" VALUES(49,'2Jxne_xXFmAAFkecsrq6VQxsevKg4WV3',51,'playground:p-wen','playground:p-wen','接','接 4','',1796032896632482);
INSERT INTO "buttons" VALUES(50,'tZVggHwHOi-tkGMKBsq7mbwT2qdKT4wV',51,'playground:p-wen','playground:p-wen','转','转 4','',1796032896632482);
INSERT INTO "buttons" VALUES(51,'GA3UHWnjnjhpdsf4T79L7mybp0V7m8rn',51,'playground:p-wen','playground:p-wen','晚点','晚点','',1796032896632482);
INSERT INTO "buttons" VALUES(52,'9UWZu5FLFpvOeqlB3BpIXLX-Ntt0CrjX',51,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796032896632482);
INSERT INTO "buttons" VALUES(53,'hzx-Gq2GCtFuwRo3WJFjngvQulCQaekP',52,'playground:p-bai','playground:p-bai','收到','收到','',1796032896636619);
INSERT INTO "buttons" VALUES(54,'AfoUxRx8USoXgNSSww5QUZH3GYtXh8Zg',54,'playground:p-ye','playground:p-ye','接','接 3','',1796032896645027);
INSERT INTO "buttons" VALUES(55,'cDK_nvWD7uOkNkg_E5NnkDSrT1vm7vqu',54,'playground:p-ye','playground:p-ye','转','转 3','',1796032896645027);
INSERT INTO "buttons" VALUES(56,'qPvQHRRhBUOHzcW1o8uiVpTo88d6KwP9',54,'playground:p-ye','playground:p-ye','晚点','晚点','',1796032896645027);
INSERT INTO "buttons" VALUES(57,'YH0FNq9oodFV_rzoV1JHMDm_W_W4kiGH',54,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796032896645027);
INSERT INTO "buttons" VALUES(58,'TqFZUT59cTw4gpE7UUZQIOAMSdyFBMym',55,'playground:p-ye','playground:p-ye','接','接 3','',1796126496670505);
INSERT INTO "buttons" VALUES(59,'s5pao64l-yz6aYhDBe16jKavhTEzXi4n',55,'playground:p-ye','playground:p-ye','转','转 3','',1796126496670505);
INSERT INTO "buttons" VALUES(60,'rScgvoufMCO38kYma27MyX4coiPRR-kR',55,'playground:p-ye','playground:p-ye','晚点','晚点','',1796126496670505);
INSERT INTO "buttons" VALUES(61,'nR5anbjqkxZzomwB-sUVZ_gtjRFO5Khz',55,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796126496670505);
INSERT INTO "buttons" VALUES(62,'ttGtQFaNvzUpioTwOkaQzupTnjQjX3Ov',56,'playground:p-he','playground:p-he','接','接 3','',1796126496717657);
INSERT INTO "buttons" VALUES(63,'AHVD0ApIyRA14Dq6v--7BeWOf2YRcRpU',56,'playground:p-he','playground:p-he','转','转 3','',1796126496717657);
INSERT INTO "buttons" VALUES(64,'2dlV4EOOO-XdVntbTxtYkz-cdIVKU-29',56,'playground:p-he','playground:p-he','晚点','晚点','',1796126496717657);
INSERT INTO "buttons" VALUES(65,'433b_rvJ7B2bYw4biZeTzU2iHBabCv67',56,'playground:p-he','playground:p-he','不归我','不归我 3','',1796126496717657);
CREATE TABLE claims (
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	unit_place_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_claims_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_claims_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT fk_claims_unit_place_id FOREIGN KEY(unit_place_id) REFERENCES places (id)
);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
);
CREATE TABLE consults (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	asker_id INTEGER NOT NULL, 
	expert_id INTEGER, 
	skill VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	ticket_id INTEGER, 
	words VARCHAR NOT NULL, 
	named BOOLEAN NOT NULL, 
	tried JSON NOT NULL, 
	asked_at INTEGER NOT NULL, 
	CONSTRAINT fk_consults_asker_id FOREIGN KEY(asker_id) REFERENCES people (id), 
	CONSTRAINT fk_consults_expert_id FOREIGN KEY(expert_id) REFERENCES people (id), 
	CONSTRAINT fk_consults_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_consults_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE corrections (
	message_id VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	read_as VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	subject VARCHAR, 
	role VARCHAR NOT NULL, 
	level VARCHAR, 
	author_id INTEGER NOT NULL, 
	corrected_by INTEGER, 
	ticket_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_corrections PRIMARY KEY (message_id), 
	CONSTRAINT fk_corrections_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_corrections_corrected_by FOREIGN KEY(corrected_by) REFERENCES people (id)
);
CREATE TABLE dispute_points (
	ticket_id INTEGER NOT NULL, 
	draft INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_dispute_points PRIMARY KEY (ticket_id, draft, number), 
	CONSTRAINT fk_dispute_points_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE dispute_sides (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	answer VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	lent BOOLEAN NOT NULL, 
	refused_id INTEGER, 
	draft INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	CONSTRAINT pk_dispute_sides PRIMARY KEY (id), 
	CONSTRAINT fk_dispute_sides_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_dispute_sides_refused_id FOREIGN KEY(refused_id) REFERENCES people (id), 
	CONSTRAINT fk_dispute_sides_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_dispute_sides_ticket_id_person_id UNIQUE (ticket_id, person_id)
);
INSERT INTO "dispute_sides" VALUES(1,4,3,'','',0,NULL,0,1);
CREATE TABLE disputes (
	ticket_id INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	draft INTEGER NOT NULL, 
	opened_at INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	CONSTRAINT pk_disputes PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_disputes_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795762896396595,1798354896396595,NULL);
CREATE TABLE expert_turns (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	skill VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_expert_turns PRIMARY KEY (id), 
	CONSTRAINT fk_expert_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_expert_turns_person_id_skill UNIQUE (person_id, skill)
);
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('clock.ahead',108000);
INSERT INTO "facts" VALUES('erasing.nobody',26);
CREATE TABLE groups (
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, heard_by VARCHAR, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795759296006429,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795759296006429,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:11d92b66a9c14617bf401749b83ac1c4',1795759296110499);
INSERT INTO "heard" VALUES('playground:0b1a9bc0f03e43e8ae6d2b623c25057d',1795759296163572);
INSERT INTO "heard" VALUES('playground:e772edd1b12846c18d9d6939924cbafc',1795759296171316);
INSERT INTO "heard" VALUES('playground:740d216da9ea4e0ab9c6eb20772f7596',1795759296211087);
INSERT INTO "heard" VALUES('playground:c8a1164ad7074a48826fa5133370a328',1795759296246226);
INSERT INTO "heard" VALUES('playground:e1d73d46cfaf4548a49b0d01c7d15ba7',1795759296277541);
INSERT INTO "heard" VALUES('playground:08671e10467f4045b32fff0345f66760',1795759296309805);
INSERT INTO "heard" VALUES('playground:ff42052762cb4abe8e0209b6e6addcb1',1795762896396595);
INSERT INTO "heard" VALUES('playground:da15f1fe15ba484a99f5060fb9b9a58a',1795762896435317);
INSERT INTO "heard" VALUES('playground:4ce4320d495c475a8fa361ec53938215',1795762896469916);
INSERT INTO "heard" VALUES('playground:af28bc06cf2e41c292ee610bb21189f4',1795762896503509);
INSERT INTO "heard" VALUES('playground:eeda267fbbc9459f955f9d7959cd0b26',1795762896530010);
INSERT INTO "heard" VALUES('playground:b4df8bac9de84bf58cf2ba0abb74b663',1795762896558461);
CREATE TABLE households (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room)
);
INSERT INTO "households" VALUES(1,14,'502');
INSERT INTO "households" VALUES(2,14,'301');
INSERT INTO "households" VALUES(3,14,'602');
INSERT INTO "households" VALUES(4,13,'201');
INSERT INTO "households" VALUES(5,13,'403');
INSERT INTO "households" VALUES(6,15,'102');
INSERT INTO "households" VALUES(7,8,'703');
INSERT INTO "households" VALUES(8,9,'401');
INSERT INTO "households" VALUES(9,14,'402');
INSERT INTO "households" VALUES(10,14,'101');
INSERT INTO "households" VALUES(11,13,'502');
INSERT INTO "households" VALUES(12,15,'301');
INSERT INTO "households" VALUES(13,10,'201');
INSERT INTO "households" VALUES(14,11,'302');
INSERT INTO "households" VALUES(15,7,'501');
INSERT INTO "households" VALUES(16,8,'201');
INSERT INTO "households" VALUES(17,9,'602');
INSERT INTO "households" VALUES(18,8,'402');
INSERT INTO "households" VALUES(19,12,'503');
INSERT INTO "households" VALUES(20,7,'302');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	person_id INTEGER, 
	at INTEGER NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id)
);
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795759296006429,'{"groups":9,"households":20,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795759296110499,'{"asked":false,"because":["楼道灯","坏","了"],"sure":0.98}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795759296110499,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795759296163572,'{"households":2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795759296171316,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.95}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795759296171316,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795759296171316,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795759296211087,'{"was":9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795759296246226,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795759296277541,'{"asked":false,"because":["漏水","了"],"sure":0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795759296277541,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795759296309805,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795762896342317,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795762896342317,'{"times":1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795762896396595,'{"asked":false,"because":["有完没完","半夜","楼上"],"sure":1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795762896396595,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795762896435317,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795762896469916,'{"judged":true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795762896503509,'{}');
INSERT INTO "journal" VALUES(20,'person.left',NULL,24,1795762896530010,'{}');
INSERT INTO "journal" VALUES(21,'broadcast.drafted',NULL,24,1795762896558461,'{"broadcast":1}');
INSERT INTO "journal" VALUES(22,'ticket.assigned',2,NULL,1795773696608239,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(23,'circle.widened',2,NULL,1795773696608239,'{"times":2}');
INSERT INTO "journal" VALUES(24,'ticket.stuck',4,NULL,1795773696642599,'{}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',3,NULL,1795773696645027,'{"to":10,"was":9,"why":"silent"}');
INSERT INTO "journal" VALUES(26,'ticket.assigned',3,NULL,1795867296717657,'{"to":11,"was":10,"why":"silent"}');
CREATE TABLE lifelines (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	phone VARCHAR DEFAULT '' NOT NULL, 
	asked_at INTEGER NOT NULL, 
	agreed_at INTEGER, 
	CONSTRAINT pk_lifelines PRIMARY KEY (id), 
	CONSTRAINT fk_lifelines_contact_id FOREIGN KEY(contact_id) REFERENCES people (id), 
	CONSTRAINT fk_lifelines_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_lifelines_person_id_contact_id UNIQUE (person_id, contact_id)
);
CREATE TABLE meeting_items (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, decided BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_items PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_meeting_items_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_meeting_items_meeting_id_ticket_id UNIQUE (meeting_id, ticket_id)
);
CREATE TABLE meetings (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	begins_at INTEGER NOT NULL, 
	held_at INTEGER, 
	CONSTRAINT pk_meetings PRIMARY KEY (id), 
	CONSTRAINT fk_meetings_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_meetings_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795759296309805);
CREATE TABLE orders (
	ticket_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	CONSTRAINT pk_orders PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_orders_service_id FOREIGN KEY(service_id) REFERENCES services (id), 
	CONSTRAINT fk_orders_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	address VARCHAR NOT NULL, 
	audience VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	mention VARCHAR, 
	picture VARCHAR, 
	ticket_id INTEGER, 
	state VARCHAR NOT NULL, 
	put_at INTEGER NOT NULL, 
	next_at INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	receipt VARCHAR
, channel VARCHAR DEFAULT '' NOT NULL, deed VARCHAR DEFAULT 'say' NOT NULL, refers VARCHAR, urgent BOOLEAN DEFAULT false NOT NULL, once BOOLEAN DEFAULT false NOT NULL, purpose VARCHAR DEFAULT '' NOT NULL, until INTEGER);
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795759296110499,1795759296110499,0,'2e88b045ae34493b968b457d93e03bd9','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795759296110499,1795759296110499,0,'8098d639f2bd435b8bf1e24f62204519','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795759296171316,1795759296171316,0,'282d8eb6e64f4033afd05665e5541c5a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795759296171316,1795759296171316,0,'1caa116fab9442f4810b3c188ed3ba9e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795759296171316,1795759296171316,0,'01d04c4273d5455f9a0672d96143ec89','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795759296171316,1795759296171316,0,'ad6b87da22ab47c1b0af53ca77e30291','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795759296171316,1795759296171316,0,'f63761f63c494a609308f2d009b4e356','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795759296171316,1795759296171316,0,'e72de3664552499186ea6704823486bc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795759296211087,1795759296211087,0,'9626a178097c4467a0dee80519f8484d','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795759296246226,1795759296246226,0,'f9b288e18e7349f88b34dd9df3df847a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795759296277541,1795759296277541,0,'9701dd6d36f14a18a9cbbbc1a5227d82','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795759296277541,1795759296277541,0,'e266f3ae08cb4290b0a4807b02d83250','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795759296309805,1795759296309805,0,'c8c1591eb22447c0af6fc90c52ef7211','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'fd3564196da943b78b8c0906b98e0872','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'48a7bb2eff8a44b3bd3f7ece91d1b0aa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'77dbf6f788b64be78dac1608886c178c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'c263b786f21f45b58bf8d76c2abaf9e4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'754698fcd04a4cfbb7e7dc127a4f0d05','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'5ff4a95a2b3d4db49598b63f00c33728','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'b76a1e257d184c66b0de0b8c5272248e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'c3b4ff3bf7104b96a4de1c1e386ca894','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'a917352e9a1149f481b47b2b26f1cd87','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'f12dfb87ed054727b001de63da7d519f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'1cb54c1c63634386a87b59f8e571e53a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'d6a9f429e05248cab10b39aaee871d7a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795762896342317,1795762896342317,0,'dc779f4ebc4c4691b3428b8425497f7e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795762896371330,1795762896371330,0,'83738eb44a7a44fe83091d95b1e84c7a','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795762896396595,1795762896396595,0,'955d888e73ed47acab8b0df7c793e2fc','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795762896396595,1795762896396595,0,'ad009ac716a643cbbd5738e86ca1d235','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795762896396595,1795762896396595,0,'d71f53a2d44e467cba359ff4d4a2cf9d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795762896435317,1795762896435317,0,'693a021babae4f5ead3ed81a77c8aacb','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795762896435317,1795762896435317,0,'82bd7d37659c400699c2119cef35bfc3','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795762896469916,1795762896469916,0,'5222fdd9ae154eb29579194fdbceeca1','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795762896503509,1795762896503509,0,'37ed55b53f324306af8a0739778859e9','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795762896530010,1795762896530010,0,'38a2e28c6beb4d778e7a81d729a6afdc','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795762896558461,1795762896558461,0,'7262c38bfd92455e8d213a47132e9758','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795762896558461,1795762896558461,0,'3f5ef92339324eef8dac6ebe94873362','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'5c3024ae0d554336a1b439ee69a333ca','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'cc28034baa024fd280cc10c0d3126d74','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'0346e0efadd14e608c96e1f48793ae24','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'150086dab6ee4767b8007373de5b4f6b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'3aed7c1a2ad1446ea9677c1c8f452365','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'30a87f3b147c451fb70c394d4380e59d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'a2ccd960969540d194fb73d916a82962','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'abafacbca189409ab31381fd7e17440f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'3ca7abbc36784ca78da62dfe7b77eaf3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'63107c8ee38e4804af06050823016c2e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'e8f804591ec1488383286be5f392e019','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'af1b0f3f630f4bf4ba04ec299f4fceaa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795773696608239,1795773696608239,0,'feb9030557cf4f19a08ef933987a3095','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-wen','private','',NULL,NULL,4,'sent',1795773696632482,1795773696632482,0,'2b3aa7ffed1e48ac87b08d0b5ed5133a','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-bai','private','',NULL,NULL,3,'sent',1795773696636619,1795773696636619,0,'2315b0980d2b4704b2333abc924ed52b','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-admin','private','',NULL,NULL,4,'sent',1795773696642599,1795773696642599,0,'4680786589a14823a19019599652045d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(54,'playground:p-ye','private','',NULL,NULL,3,'sent',1795773696645027,1795773696645027,0,'9b123019140d4d5eb6205ad96be6d6e7','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(55,'playground:p-ye','private','',NULL,NULL,3,'sent',1795867296670505,1795867296670505,0,'fcbe879718574ce0ad5e736875bbe97f','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(56,'playground:p-he','private','',NULL,NULL,3,'sent',1795867296717657,1795867296717657,0,'32cd635cfab14076af82d1a71353cc7b','playground','say',NULL,0,0,'status',NULL);
CREATE TABLE people (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	household_id INTEGER, 
	away_until INTEGER, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_household_id FOREIGN KEY(household_id) REFERENCES households (id)
);
INSERT INTO "people" VALUES(1,'蓝秋月',1,NULL);
INSERT INTO "people" VALUES(2,'郑阿伟',2,NULL);
INSERT INTO "people" VALUES(3,'许佳宁',3,NULL);
INSERT INTO "people" VALUES(4,'林素珍',4,NULL);
INSERT INTO "people" VALUES(5,'丁一帆',5,NULL);
INSERT INTO "people" VALUES(6,'洪小满',6,NULL);
INSERT INTO "people" VALUES(7,'郭有福',7,NULL);
INSERT INTO "people" VALUES(8,'沈知夏',8,NULL);
INSERT INTO "people" VALUES(9,'白玉兰',9,NULL);
INSERT INTO "people" VALUES(10,'叶青松',10,NULL);
INSERT INTO "people" VALUES(11,'何建平',11,NULL);
INSERT INTO "people" VALUES(12,'苏凤英',12,NULL);
INSERT INTO "people" VALUES(13,'吴德海',13,NULL);
INSERT INTO "people" VALUES(14,'曾美华',14,NULL);
INSERT INTO "people" VALUES(15,'江明远',15,NULL);
INSERT INTO "people" VALUES(16,'卢秀梅',16,NULL);
INSERT INTO "people" VALUES(17,'方致和',17,NULL);
INSERT INTO "people" VALUES(18,'周文彬',18,NULL);
INSERT INTO "people" VALUES(19,'庄雨晴',19,NULL);
INSERT INTO "people" VALUES(20,'温如玉',20,NULL);
INSERT INTO "people" VALUES(21,'王师傅',NULL,NULL);
INSERT INTO "people" VALUES(22,'陈师傅',NULL,NULL);
INSERT INTO "people" VALUES(23,'高敏',NULL,NULL);
INSERT INTO "people" VALUES(24,'小郑',NULL,1796022096530010);
INSERT INTO "people" VALUES(25,'魏晨',NULL,NULL);
INSERT INTO "people" VALUES(26,'',NULL,NULL);
CREATE TABLE pictures (
	id INTEGER NOT NULL, 
	handle VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	message_id VARCHAR NOT NULL, 
	sender VARCHAR NOT NULL, 
	album VARCHAR, 
	state VARCHAR NOT NULL, 
	jpeg BLOB, 
	tries INTEGER NOT NULL, 
	next_at INTEGER NOT NULL, 
	kept_until INTEGER NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (id), 
	CONSTRAINT fk_pictures_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id) ON DELETE CASCADE, 
	CONSTRAINT uq_pictures_handle UNIQUE (handle)
);
CREATE TABLE places (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	ways JSON NOT NULL, 
	CONSTRAINT pk_places PRIMARY KEY (id), 
	CONSTRAINT fk_places_parent_id FOREIGN KEY(parent_id) REFERENCES places (id), 
	CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name)
);
INSERT INTO "places" VALUES(1,NULL,'street','湖滨街道','/1/','{}');
INSERT INTO "places" VALUES(2,1,'community','莲花北社区','/1/2/','{}');
INSERT INTO "places" VALUES(3,2,'estate','观远里','/1/2/3/','{}');
INSERT INTO "places" VALUES(4,3,'building','1栋','/1/2/3/4/','{}');
INSERT INTO "places" VALUES(5,3,'building','2栋','/1/2/3/5/','{}');
INSERT INTO "places" VALUES(6,3,'building','3栋','/1/2/3/6/','{}');
INSERT INTO "places" VALUES(7,3,'building','4栋','/1/2/3/7/','{"households":24}');
INSERT INTO "places" VALUES(8,3,'building','5栋','/1/2/3/8/','{"households":28}');
INSERT INTO "places" VALUES(9,4,'unit','1单元','/1/2/3/4/9/','{"households":12}');
INSERT INTO "places" VALUES(10,4,'unit','2单元','/1/2/3/4/10/','{"households":12}');
INSERT INTO "places" VALUES(11,5,'unit','1单元','/1/2/3/5/11/','{"households":14}');
INSERT INTO "places" VALUES(12,5,'unit','2单元','/1/2/3/5/12/','{"households":14}');
INSERT INTO "places" VALUES(13,6,'unit','1单元','/1/2/3/6/13/','{"households":14}');
INSERT INTO "places" VALUES(14,6,'unit','2单元','/1/2/3/6/14/','{"households":14}');
INSERT INTO "places" VALUES(15,6,'unit','3单元','/1/2/3/6/15/','{"households":12}');
CREATE TABLE posters (
	code VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	made_at INTEGER NOT NULL, 
	CONSTRAINT pk_posters PRIMARY KEY (code), 
	CONSTRAINT fk_posters_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE publications (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	figures JSON NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_publications PRIMARY KEY (id), 
	CONSTRAINT fk_publications_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_publications_place_id_week UNIQUE (place_id, week)
);
CREATE TABLE questions (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	payload JSON NOT NULL, 
	asked_at INTEGER NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_questions PRIMARY KEY (id), 
	CONSTRAINT fk_questions_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795762896396595,1798354896396595);
CREATE TABLE readings (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	at INTEGER, 
	by_id INTEGER, 
	about_id INTEGER, 
	field VARCHAR, 
	why VARCHAR, place INTEGER, 
	CONSTRAINT pk_readings PRIMARY KEY (id)
);
INSERT INTO "readings" VALUES(1,'a7f62a418e3f616a33953ca1f535b78ebdf28cfa6d9d37c895742845a03e98d9','c6e997b4ed446e737f8eb4223b8830f9ce0127ca33424ac78d9555591282c94c','dec870e2102ad9dab0db7d632eb19a40',1795759296110499,9,1,'words','#1',1);
INSERT INTO "readings" VALUES(2,'c8dc24ce5801e70a8c95e407298be2433d69b68ac13b1d9253270c49fb84d04a','a9f866964b6c4e38edf54f5a094cc7c0943d3872a858d1e8ca5d79fd97d7d430','7812825d6922ca29e1630fa564c2f304',1795759296171316,16,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'c0c56e0739b7bba20a1d3ccdf812cec8a521c51d7a9de5f679a0a7c1807459ec','7d52740fc63a7c6295d13952da4526adcf9aa1faaacf817d2aa2bc1e0b06a4f6','9a5a7c92242205dafb9dbe61405d8ee0',1795759296171316,17,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'8e5c5daf0ea95021fb03ce396df2eb7534ae81165ecf4e493754dc522d1754d2','a252292ac4f6efad55d326852c5fe6b3ec06cddca014695f2990812af686d9db','e2618987aab06ac258a599783400ad55',1795759296171316,21,7,'words+name','#2',4);
INSERT INTO "readings" VALUES(5,'af7be7f78abebcd5ca61e351e4e5ceb62065fc32bb3302aa8bc544c082b65676','1e466d8885a627be995e6f4ba3d75f535e85035a53c16f7a13fa7a8fbcbdee0c','6569498328e36baa869cb5c2b92dff43',1795759296211087,9,1,'words','#1',5);
INSERT INTO "readings" VALUES(6,'16c601a3c5e10901290ee994d587bd8c5809b0cd6fa3b4bef849cd60bd2f9973','2f5d0ddddec33a598fc8d5c4cdd5d950c8785144cab8e8901fb3be50ffa7afd2','f10c5c408aacce0b896f85aab9f27613',1795759296277541,9,1,'words','#3',6);
INSERT INTO "readings" VALUES(7,'441a2eba5436793a2da1ba6c556e901d158158e35c1868b6550763489e46d32c','7936deafa7add4a3925237bf7e3f5d94438046eb63f2cee55cf894d5d9bd6d18','88130ab8320269d8c7738d76d75504e7',1795762896396595,20,3,'words','#4',7);
CREATE TABLE receipts (
	broadcast_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	told_by INTEGER, 
	CONSTRAINT pk_receipts PRIMARY KEY (broadcast_id, household_id), 
	CONSTRAINT fk_receipts_broadcast_id FOREIGN KEY(broadcast_id) REFERENCES broadcasts (id), 
	CONSTRAINT fk_receipts_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_receipts_told_by FOREIGN KEY(told_by) REFERENCES people (id)
);
CREATE TABLE remarks (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_remarks PRIMARY KEY (id), 
	CONSTRAINT fk_remarks_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_remarks_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795762896435317);
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	household_id INTEGER, 
	room VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	settled BOOLEAN NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT fk_reports_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_reports_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_reports_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:11d92b66a9c14617bf401749b83ac1c4',1,1795759296110499);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:0b1a9bc0f03e43e8ae6d2b623c25057d',1,1795759296163572);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:e772edd1b12846c18d9d6939924cbafc',0,1795759296171316);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:e1d73d46cfaf4548a49b0d01c7d15ba7',0,1795759296277541);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:ff42052762cb4abe8e0209b6e6addcb1',0,1795762896396595);
CREATE TABLE residences (
	person_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	tie VARCHAR NOT NULL, 
	until INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_residences PRIMARY KEY (person_id, household_id), 
	CONSTRAINT fk_residences_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_residences_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE roles (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	deputy BOOLEAN NOT NULL, 
	post VARCHAR NOT NULL, 
	starts_at INTEGER NOT NULL, 
	ends_at INTEGER, 
	CONSTRAINT pk_roles PRIMARY KEY (id), 
	CONSTRAINT fk_roles_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_roles_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795759296006429,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795759296006429,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795759296006429,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(11,1795867296717657,0);
CREATE TABLE services (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, capacity INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_services PRIMARY KEY (id), 
	CONSTRAINT fk_services_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name)
);
INSERT INTO "services" VALUES(1,3,'通下水道','下水道 马桶 堵了 疏通','近邻服务队','普通60元，疏通机120元','两小时内上门',0);
INSERT INTO "services" VALUES(2,3,'换灯泡水龙头','灯泡 灯管 水龙头 角阀','近邻服务队','30元，材料另算','自己买好材料也行',0);
INSERT INTO "services" VALUES(3,3,'开锁换锁','开锁 换锁 钥匙 锁在门外','近邻服务队','开锁80元，换锁芯150元起','要看身份证',0);
INSERT INTO "services" VALUES(4,3,'上门理发','理发 剪头发','近邻服务队','15元，七十岁以上免费','每周三',0);
INSERT INTO "services" VALUES(5,3,'家电清洗','洗空调 油烟机 洗衣机','近邻服务队','空调挂机70元，油烟机150元','提前一天约',0);
CREATE TABLE shifts (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	point VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	starts_at INTEGER NOT NULL, 
	ends_at INTEGER NOT NULL, 
	CONSTRAINT pk_shifts PRIMARY KEY (id), 
	CONSTRAINT fk_shifts_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_shifts_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_shifts_place_id_point_starts_at_person_id UNIQUE (place_id, point, starts_at, person_id)
);
CREATE TABLE summonses (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	department VARCHAR NOT NULL, 
	person_id INTEGER, 
	response VARCHAR, 
	reason VARCHAR NOT NULL, 
	proposed_at INTEGER, 
	answered_at INTEGER, 
	raised_at INTEGER, 
	CONSTRAINT pk_summonses PRIMARY KEY (id), 
	CONSTRAINT fk_summonses_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_summonses_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_summonses_ticket_id_department UNIQUE (ticket_id, department)
);
CREATE TABLE tickets (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	matter VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	urgent BOOLEAN NOT NULL, 
	public BOOLEAN NOT NULL, 
	place_id INTEGER NOT NULL, 
	spot VARCHAR NOT NULL, 
	level_id INTEGER NOT NULL, 
	reporter_id INTEGER NOT NULL, 
	owner_id INTEGER, 
	refusals INTEGER NOT NULL, 
	merged_into INTEGER, 
	price VARCHAR NOT NULL, 
	opened_at INTEGER NOT NULL, 
	told_at INTEGER, 
	due_at INTEGER NOT NULL, 
	done_at INTEGER, 
	closed_at INTEGER, 
	score VARCHAR, parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id), estate_id INTEGER, 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795759296110499,1795759296110499,1795766496246226,1795762896435317,1795762896469916,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795759296171316,NULL,1795759596171316,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',6,1,11,0,NULL,'',1795759296277541,1795867296717657,1795763100000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795762896396595,1795762896396595,1795766700000000,NULL,NULL,NULL,NULL,3);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('figures.monthly:','figures.monthly',1796086800000000,'{}');
INSERT INTO "timers" VALUES('figures.weekly:','figures.weekly',1796002200000000,'{}');
INSERT INTO "timers" VALUES('noises.weekly:','noises.weekly',1796000400000000,'{}');
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798354896396595,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796022096396595,'{"ticket":4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795867500000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795867800000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795912200000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795914000000000,'{"ticket":2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795914000000000,'{}');
INSERT INTO "timers" VALUES('leftovers.daily:','leftovers.daily',1795915800000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795917600000000,'{}');
INSERT INTO "timers" VALUES('reminders.step:11','reminders.step',1795870896717657,'{"person":11}');
CREATE TABLE turns (
	person_id INTEGER NOT NULL, 
	place_in_line INTEGER NOT NULL, 
	CONSTRAINT pk_turns PRIMARY KEY (person_id), 
	CONSTRAINT fk_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE versions (
	name VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_versions PRIMARY KEY (name)
);
CREATE TABLE volunteers (
	person_id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	skills VARCHAR NOT NULL, 
	shown BOOLEAN DEFAULT 0 NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_volunteers PRIMARY KEY (person_id), 
	CONSTRAINT fk_volunteers_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_volunteers_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE whistles (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	lead VARCHAR NOT NULL, 
	meets_at INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	blown_at INTEGER NOT NULL, 
	told_at INTEGER, 
	finding VARCHAR NOT NULL, 
	works_from INTEGER, 
	works_until INTEGER, 
	ended_at INTEGER, 
	CONSTRAINT pk_whistles PRIMARY KEY (id), 
	CONSTRAINT fk_whistles_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_whistles_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_whistles_ticket_id UNIQUE (ticket_id)
);
CREATE TABLE windows (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	workday BOOLEAN NOT NULL, 
	opens INTEGER NOT NULL, 
	closes INTEGER NOT NULL, 
	CONSTRAINT pk_windows PRIMARY KEY (id), 
	CONSTRAINT fk_windows_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE wires (
	account VARCHAR NOT NULL, 
	session VARCHAR NOT NULL, 
	since INTEGER NOT NULL, 
	CONSTRAINT pk_wires PRIMARY KEY (account)
);
CREATE INDEX ix_asides_at ON asides (at);
CREATE INDEX ix_heard_at ON heard (at);
CREATE INDEX ix_journal_ticket ON journal (ticket_id);
CREATE INDEX ix_journal_verb_at ON journal (verb, at);
CREATE INDEX ix_outbox_address_ticket ON outbox (address, ticket_id);
CREATE INDEX ix_places_path ON places (path);
CREATE INDEX ix_timers_due ON timers (due_at, "key");
CREATE INDEX ix_groups_place_id ON groups (place_id);
CREATE INDEX ix_people_household_id ON people (household_id);
CREATE INDEX ix_people_name ON people (name);
CREATE INDEX ix_addresses_person_id ON addresses (person_id);
CREATE INDEX ix_questions_person_id ON questions (person_id);
CREATE INDEX ix_questions_until ON questions (until);
CREATE INDEX ix_roles_person_id ON roles (person_id);
CREATE INDEX ix_roles_place_id ON roles (place_id);
CREATE INDEX ix_tickets_open_by_owner ON tickets (owner_id, told_at) WHERE state IN ('待接单', '已接单', '部分解决');
CREATE INDEX ix_tickets_open_by_place ON tickets (place_id, due_at) WHERE state IN ('待接单', '已接单', '部分解决');
CREATE INDEX ix_tickets_place_opened ON tickets (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON tickets (reporter_id);
CREATE INDEX ix_reports_message ON reports (message_id);
CREATE INDEX ix_reports_person_id ON reports (person_id);
CREATE INDEX ix_reports_room_at ON reports (room, at);
CREATE INDEX ix_reports_ticket_id ON reports (ticket_id);
CREATE INDEX ix_corrections_at ON corrections (at);
CREATE INDEX ix_corrections_author_id ON corrections (author_id);
CREATE INDEX ix_corrections_corrected_by ON corrections (corrected_by);
CREATE INDEX ix_tickets_parent_id ON tickets (parent_id);
CREATE INDEX ix_outbox_waiting ON outbox (channel, next_at, id) WHERE state = 'waiting';
CREATE INDEX ix_outbox_unasked ON outbox (address, put_at) WHERE purpose = 'unasked';
CREATE INDEX ix_broadcasts_author_id ON broadcasts (author_id);
CREATE INDEX ix_broadcasts_stage ON broadcasts (stage, made_at);
CREATE INDEX ix_broadcast_copies_broadcast_id ON broadcast_copies (broadcast_id);
CREATE INDEX ix_buttons_outbox_id ON buttons (outbox_id);
CREATE INDEX ix_buttons_address ON buttons (address);
CREATE INDEX ix_buttons_until ON buttons (until);
CREATE INDEX ix_pictures_state ON pictures (state, next_at);
CREATE INDEX ix_pictures_ticket_id ON pictures (ticket_id);
CREATE INDEX ix_pictures_message_id ON pictures (message_id);
CREATE INDEX ix_pictures_album ON pictures (album);
CREATE INDEX ix_pictures_kept_until ON pictures (kept_until);
CREATE INDEX ix_posters_place_id ON posters (place_id);
CREATE INDEX ix_readings_at ON readings (at);
CREATE INDEX ix_readings_by_id ON readings (by_id);
CREATE INDEX ix_readings_about_id ON readings (about_id);
CREATE INDEX ix_disputes_ended_at ON disputes (ended_at);
CREATE INDEX ix_dispute_sides_person_id ON dispute_sides (person_id);
CREATE INDEX ix_lifelines_contact_id ON lifelines (contact_id);
CREATE INDEX ix_windows_person_id ON windows (person_id);
CREATE INDEX ix_claims_person_id ON claims (person_id);
CREATE INDEX ix_orders_service ON orders (service_id);
CREATE INDEX ix_residences_household_id ON residences (household_id);
CREATE INDEX ix_volunteers_place_id ON volunteers (place_id);
CREATE INDEX ix_shifts_ends_at ON shifts (ends_at);
CREATE INDEX ix_shifts_person_id ON shifts (person_id);
CREATE INDEX ix_shifts_place ON shifts (place_id, ends_at);
CREATE INDEX ix_remarks_person_id ON remarks (person_id);
CREATE INDEX ix_remarks_ticket_id ON remarks (ticket_id);
CREATE INDEX ix_whistles_caller_id ON whistles (caller_id);
CREATE INDEX ix_summonses_person_id ON summonses (person_id);
CREATE INDEX ix_consults_asker_id ON consults (asker_id);
CREATE INDEX ix_consults_expert_id ON consults (expert_id);
CREATE INDEX ix_meetings_place_id ON meetings (place_id);
CREATE INDEX ix_tickets_estate_matter ON tickets (estate_id, kind, subject, opened_at);
CREATE INDEX ix_places_kind ON places (kind, path);
CREATE INDEX ix_people_long_names ON people (name) WHERE length(name) > 12;
CREATE INDEX ix_people_given_names ON people (substr(name, length(name) - 1));
CREATE INDEX ix_readings_place ON readings (place);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',56);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
