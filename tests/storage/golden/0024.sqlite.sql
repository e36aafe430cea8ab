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
INSERT INTO "alembic_version" VALUES('0024');
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
CREATE TABLE ballots (
	id INTEGER NOT NULL, 
	vote_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	elector INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	choice VARCHAR, 
	paper BOOLEAN, 
	at INTEGER, 
	CONSTRAINT pk_ballots PRIMARY KEY (id), 
	CONSTRAINT fk_ballots_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id), 
	CONSTRAINT uq_ballots_vote_id_place UNIQUE (vote_id, place)
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','aed33dfea7194da0b29c05570cd6740208b1632b983f8a281a7bf169b223bebd',0,1,0,NULL,NULL,1795914000000000,NULL,NULL,1795825443212634,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'M0SFNV3bRVc-8Fn8CIoMAXRU1QaqhDVX',2,'playground:p-bai','playground:p-bai','接','接 1','',1796081041703500);
INSERT INTO "buttons" VALUES(2,'YVk6VCs5ap9Xg3_o4yVXPoJFK7G3COe3',2,'playground:p-bai','playground:p-bai','转','转 1','',1796081041703500);
INSERT INTO "buttons" VALUES(3,'26fJU-YT2f5B-do7_bC3a-Z2jYywfHH-',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796081041703500);
INSERT INTO "buttons" VALUES(4,'tfw_b5oLOACpNlBMECUl4Sbq0dVuvrU1',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796081041703500);
INSERT INTO "buttons" VALUES(5,'0fGQQKT90CcglajDodbQDC8f43eFqK4v',4,'playground:p-lu','playground:p-lu','我去','我去','',1796081041950731);
INSERT INTO "buttons" VALUES(6,'ogctm4uMmIyfMUKLxnGWoeWneXtrHIIG',5,'playground:p-fang','playground:p-fang','我去','我去','',1796081041950731);
INSERT INTO "buttons" VALUES(7,'RMRI0VesjpjPK9QfCt1XCIHssFxjkbsE',6,'playground:p-wang','playground:p-wang','我去','我去','',1796081041950731);
INSERT INTO "buttons" VALUES(8,'5bGOGl6fSMaEankm-Vu58dgmcoWQz5L-',12,'playground:p-bai','playground:p-bai','接','接 3','',1796081042829257);
INSERT INTO "buttons" VALUES(9,'cmp0Y4B9ewefkKHXRAlDm6LlKA8SOvf5',12,'playground:p-bai','playground:p-bai','转','转 3','',1796081042829257);
INSERT INTO "buttons" VALUES(10,'Upjo8SAycU4jmGswoFpALUJVLztnI0Fi',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796081042829257);
INSERT INTO "buttons" VALUES(11,'pAvv0YykOBJYtm5GY0gKUoiO8UF_RzfF',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796081042829257);
INSERT INTO "buttons" VALUES(12,'s-4KS_MkjdU7w3QoJC83DQGbZiLZszSu',14,'playground:p-su','playground:p-su','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(13,'EGGPHOrFomeNBKB8y4RmXwxE4pAezBlQ',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(14,'2CHhg2UmaK73NVgIJWf1dbZZ765iSJK5',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(15,'Y5tGm3QknpD1-22nfXXsG5hmqgraqyPO',17,'playground:p-lu','playground:p-lu','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(16,'bKskfhv6FQ8In3RyFK8IgFmKNdkWxLUC',18,'playground:p-fang','playground:p-fang','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(17,'7ROc0f_0Rcq1DNFLl8HTz0UkD0v8uKPk',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(18,'xGPrX4N5c2EA7Ca7xWIPZ9yDM2qaoeim',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(19,'h1VUhGCKoIkSA-l1oN5eLuT4AVwgmgTP',21,'playground:p-wen','playground:p-wen','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(20,'-g_G2uEjEzoF4i1NIV0RpECIgGyARxAy',22,'playground:p-wang','playground:p-wang','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(21,'pvMeVTHc1O60aSB7_1Yf5WJrrbXFbEaI',23,'playground:p-chen','playground:p-chen','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(22,'3DyTlMxUz25Eiz6Xc4hSzb9lyAcclo1G',24,'playground:p-gao','playground:p-gao','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(23,'-eZqtls19lMQQIy9xuEMmacEZR8hl8MT',25,'playground:p-admin','playground:p-admin','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(24,'sc7k9DTopk4VJCmWFztF8S1P11DiJaTu',26,'playground:p-duty','playground:p-duty','我去','我去','',1796084642945906);
INSERT INTO "buttons" VALUES(25,'jAyDuC1dPDL4mSuuzQ83JVOQSIZ2Rvuz',27,'playground:p-bai','playground:p-bai','接','接 3','',1796084643045431);
INSERT INTO "buttons" VALUES(26,'gTzavql6B7FFPO8q0EoBuhNAEqoPBC1q',27,'playground:p-bai','playground:p-bai','转','转 3','',1796084643045431);
INSERT INTO "buttons" VALUES(27,'-6bhntZiLhYRMUhmOyQt1EuU81Rr94Rd',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796084643045431);
INSERT INTO "buttons" VALUES(28,'3tAPuKaigSGn1nuQbSIxIZWWWXJ07moy',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796084643045431);
INSERT INTO "buttons" VALUES(29,'ILfkDfvhCBQmNhrnKvMnjwXCxsjCAGWp',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796084643055660);
INSERT INTO "buttons" VALUES(30,'QeF1Ajs-MQ_c28z8F1auqv8ckAoW-mAw',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796084643055660);
INSERT INTO "buttons" VALUES(31,'2-gtUx3OWF1T-n4asouPD-lBZkMZ-rFV',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796084643055660);
INSERT INTO "buttons" VALUES(32,'pS3gUSeJdoCibctXT_W2SsNzKvjWJ354',30,'playground:p-wen','playground:p-wen','接','接 4','',1796084643055660);
INSERT INTO "buttons" VALUES(33,'GzuHSymWfiWxPT9iXIq6SwM10bVugaoo',30,'playground:p-wen','playground:p-wen','转','转 4','',1796084643055660);
INSERT INTO "buttons" VALUES(34,'Sht9BBvc_KJYsByga-KV-Y-JJdUafFLh',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796084643055660);
INSERT INTO "buttons" VALUES(35,'QAgKoEmZ42pNtmJcO0qc97of2j_AAN09',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796084643055660);
INSERT INTO "buttons" VALUES(36,'9Vw5UkRFqpanwhe3nEM-yNGT7EyAHQBU',38,'playground:p-su','playground:p-su','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(37,'fWyaP4At2ynLwVUPPjDoxL7sxFAffRpS',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(38,'j-dcfIcUUJww2XfF_SqwWzyayBcp9mhh',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(39,'T9m5zObiNwheA7rAS8IS7dUvOJZxGREL',41,'playground:p-lu','playground:p-lu','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(40,'vmMyoHF4AZg4md1qGFf4nFTrni4o_WjD',42,'playground:p-fang','playground:p-fang','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(41,'yYZ7mSf1z7r7Yg2bxMG6IGSYSDfGqe-S',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(42,'24L3QKCbMNaHJS2OUPX8ojkZW0kj4FUn',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(43,'0N5_J4OkLlcarSnF8o3Few4R0ynkxYHu',45,'playground:p-wen','playground:p-wen','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(44,'L4YpEizgk4TeTV5wJeck_uD6gsz3D3xW',46,'playground:p-wang','playground:p-wang','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(45,'_CRdFVZAtwTf0rA7Zbe8NZ81zhLtMU-z',47,'playground:p-chen','playground:p-chen','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(46,'hpVqgtvF3Y9Ar5uu8EyKnAYmL3x5ndHI',48,'playground:p-gao','playground:p-gao','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(47,'-aRfMvIsGb-VsnOLx5R6B8hgVZZ_eKT7',49,'playground:p-admin','playground:p-admin','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(48,'VX7jKsKRd-jwW0Ytytqjsagjg5vsrKFf',50,'playground:p-duty','playground:p-duty','我去','我去','',1796095443357948);
INSERT INTO "buttons" VALUES(49,'oTgvF7ZtqOfNx_mFsW5ilifGP1f7l9iT',51,'playground:p-ye','playground:p-ye','接','接 3','',1796095443557570);
INSERT INTO "buttons" VALUES(50,'Nm4Bza3RGDVVqjZ0liMeTeL38pnAsLiX',51,'playground:p-ye','playground:p-ye','转','转 3','',1796095443557570);
INSERT INTO "buttons" VALUES(51,'pDFtaT7hLmS5j_DxODHg7l8UFBBhhD-I',51,'playground:p-ye','playground:p-ye','晚点','晚点','',1796095443557570);
INSERT INTO "buttons" VALUES(52,'7pE6u_voKbLdjsVQyVDL7Z42v_TyHo9Y',51,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796095443557570);
CREATE TABLE care_files (
	person_id INTEGER NOT NULL, 
	by_id INTEGER, 
	consent VARCHAR NOT NULL, 
	agreed_at INTEGER NOT NULL, 
	every INTEGER NOT NULL, 
	met_at INTEGER, 
	next_at INTEGER NOT NULL, 
	chased INTEGER NOT NULL, 
	stopped_at INTEGER, 
	CONSTRAINT pk_care_files PRIMARY KEY (person_id), 
	CONSTRAINT fk_care_files_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_care_files_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE care_pairs (
	person_id INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	CONSTRAINT pk_care_pairs PRIMARY KEY (person_id, by_id), 
	CONSTRAINT fk_care_pairs_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_care_pairs_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE care_todos (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	what VARCHAR NOT NULL, 
	until INTEGER, 
	ticket_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_care_todos PRIMARY KEY (id), 
	CONSTRAINT fk_care_todos_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_care_todos_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE care_visits (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	by_id INTEGER, 
	outcome VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	CONSTRAINT pk_care_visits PRIMARY KEY (id), 
	CONSTRAINT fk_care_visits_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_care_visits_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795825443055660,1798417443055660,NULL);
CREATE TABLE electors (
	vote_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	household_id INTEGER, 
	area INTEGER, 
	voice INTEGER NOT NULL, 
	CONSTRAINT pk_electors PRIMARY KEY (vote_id, number), 
	CONSTRAINT fk_electors_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_electors_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795821841116186,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795821841116186,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:5d3411516a0a471792e228f959d2e0f9',1795821841703500);
INSERT INTO "heard" VALUES('playground:0aabfc63fb854c74a1d67c07abfe9409',1795821841876101);
INSERT INTO "heard" VALUES('playground:15d2e3d31d2e4600854d8651ac6d9837',1795821841897396);
INSERT INTO "heard" VALUES('playground:51ef1c4a7a984066997d815bb83ffadb',1795821841922956);
INSERT INTO "heard" VALUES('playground:3e22b39b8067492dad821c81e28463e1',1795821841950731);
INSERT INTO "heard" VALUES('playground:0bb6e98051aa45f8af88ba2c100425ac',1795821842760156);
INSERT INTO "heard" VALUES('playground:30aff3ad82084687926dabaab719f5d0',1795821842803811);
INSERT INTO "heard" VALUES('playground:6c5418488ece4dbb97067690cfac83cc',1795821842829257);
INSERT INTO "heard" VALUES('playground:dc3a85d2ed544fb68b43c7a3693dacc9',1795821842901155);
INSERT INTO "heard" VALUES('playground:2197060a8b1a48ebbb03b5f5405c9245',1795825443055660);
INSERT INTO "heard" VALUES('playground:112c807c8151477d9b3117ce55ad3013',1795825443096717);
INSERT INTO "heard" VALUES('playground:79b9c34c547547b28858b031d09f495b',1795825443135100);
INSERT INTO "heard" VALUES('playground:e8dd1a2ecc974af39929257137457256',1795825443163875);
INSERT INTO "heard" VALUES('playground:13ba53042e6a49a1b636c2c1463b0136',1795825443187685);
INSERT INTO "heard" VALUES('playground:1407d0ac30474b1780ac673416b4f0ad',1795825443212634);
CREATE TABLE households (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, area INTEGER, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room)
);
INSERT INTO "households" VALUES(1,14,'502',8000);
INSERT INTO "households" VALUES(2,14,'301',10000);
INSERT INTO "households" VALUES(3,14,'602',8000);
INSERT INTO "households" VALUES(4,13,'201',NULL);
INSERT INTO "households" VALUES(5,13,'403',NULL);
INSERT INTO "households" VALUES(6,15,'102',NULL);
INSERT INTO "households" VALUES(7,8,'703',NULL);
INSERT INTO "households" VALUES(8,9,'401',NULL);
INSERT INTO "households" VALUES(9,14,'402',8000);
INSERT INTO "households" VALUES(10,14,'101',10000);
INSERT INTO "households" VALUES(11,13,'502',NULL);
INSERT INTO "households" VALUES(12,15,'301',NULL);
INSERT INTO "households" VALUES(13,10,'201',NULL);
INSERT INTO "households" VALUES(14,11,'302',NULL);
INSERT INTO "households" VALUES(15,7,'501',NULL);
INSERT INTO "households" VALUES(16,8,'201',NULL);
INSERT INTO "households" VALUES(17,9,'602',NULL);
INSERT INTO "households" VALUES(18,8,'402',NULL);
INSERT INTO "households" VALUES(19,12,'503',NULL);
INSERT INTO "households" VALUES(20,7,'302',NULL);
INSERT INTO "households" VALUES(21,14,'102',8000);
INSERT INTO "households" VALUES(22,14,'201',10000);
INSERT INTO "households" VALUES(23,14,'202',8000);
INSERT INTO "households" VALUES(24,14,'302',8000);
INSERT INTO "households" VALUES(25,14,'401',10000);
INSERT INTO "households" VALUES(26,14,'501',10000);
INSERT INTO "households" VALUES(27,14,'601',10000);
INSERT INTO "households" VALUES(28,14,'701',10000);
INSERT INTO "households" VALUES(29,14,'702',8000);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	person_id INTEGER, 
	at INTEGER NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id)
);
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795821841116186,'{"groups":9,"households":29,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795821841703500,'{"asked":false,"because":["楼道灯","坏"],"sure":0.99}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795821841703500,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'signup.opened',NULL,1,1795821841876101,'{"signup":1}');
INSERT INTO "journal" VALUES(5,'signup.joined',NULL,NULL,1795821841897396,'{"signup":1}');
INSERT INTO "journal" VALUES(6,'ticket.joined',1,2,1795821841922956,'{"households":2}');
INSERT INTO "journal" VALUES(7,'ticket.opened',2,7,1795821841950731,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.97}');
INSERT INTO "journal" VALUES(8,'ticket.assigned',2,NULL,1795821841950731,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(9,'alarm.raised',2,NULL,1795821841950731,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(10,'ticket.taken',1,9,1795821842760156,'{"was":9}');
INSERT INTO "journal" VALUES(11,'round.postponed',NULL,9,1795821842803811,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(12,'ticket.opened',3,1,1795821842829257,'{"asked":false,"because":["漏水"],"sure":0.97}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',3,NULL,1795821842829257,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(14,'talk.unheeded',NULL,NULL,1795821842901155,'{}');
INSERT INTO "journal" VALUES(15,'ticket.assigned',2,NULL,1795825442945906,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(16,'circle.widened',2,NULL,1795825442945906,'{"times":1}');
INSERT INTO "journal" VALUES(17,'ticket.opened',4,3,1795825443055660,'{"asked":false,"because":["半夜","楼上","有完没完"],"sure":1.0}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',4,NULL,1795825443055660,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(19,'dispute.cooled',4,NULL,1795825443055660,'{"room":"playground:g-3-2"}');
INSERT INTO "journal" VALUES(20,'ticket.done',1,9,1795825443096717,'{}');
INSERT INTO "journal" VALUES(21,'ticket.closed',1,1,1795825443135100,'{"judged":true}');
INSERT INTO "journal" VALUES(22,'command.refused',NULL,24,1795825443163875,'{}');
INSERT INTO "journal" VALUES(23,'person.left',NULL,24,1795825443187685,'{}');
INSERT INTO "journal" VALUES(24,'broadcast.drafted',NULL,24,1795825443212634,'{"broadcast":1}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',2,NULL,1795836243357948,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(26,'circle.widened',2,NULL,1795836243357948,'{"times":2}');
INSERT INTO "journal" VALUES(27,'ticket.stuck',4,NULL,1795836243517744,'{"who":20}');
INSERT INTO "journal" VALUES(28,'ticket.assigned',3,NULL,1795836243557570,'{"to":10,"was":9,"why":"silent"}');
INSERT INTO "journal" VALUES(29,'ticket.assigned',3,NULL,1795929843637986,'{"to":11,"was":10,"why":"silent"}');
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
CREATE TABLE mandates (
	vote_id INTEGER NOT NULL, 
	elector INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	by_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_mandates PRIMARY KEY (vote_id, elector, person_id), 
	CONSTRAINT fk_mandates_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_mandates_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_mandates_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
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
CREATE TABLE objections (
	id INTEGER NOT NULL, 
	vote_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_objections PRIMARY KEY (id), 
	CONSTRAINT fk_objections_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_objections_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795821842901155);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795821841703500,1795821841703500,0,'eea269361c39481da7ff7b324f61bd01','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795821841703500,1795821841703500,0,'e5c900b5222c4273b04164c3c03b3617','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795821841950731,1795821841950731,0,'9bea1efb8ea941f0ab4a19cdb9955c8f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795821841950731,1795821841950731,0,'e7c59b80ad454225a95592d511ff56c9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795821841950731,1795821841950731,0,'a48aefbbf4ec49cf9e04730c00e1122c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795821841950731,1795821841950731,0,'13fecdc877d64b1f99280fe493b7e94a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795821841950731,1795821841950731,0,'c93bc7341dd84712b44c02c431f2548a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795821841950731,1795821841950731,0,'b7148006abf34b088508d4114e6aba2c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821842760156,1795821842760156,0,'c9ece08f372043cd8c7f92f9c12fc6bf','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821842803811,1795821842803811,0,'57628e66747840548192ed6f35ee4492','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821842829257,1795821842829257,0,'a13b27de00274e9e8c1a37ae22a53412','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795821842829257,1795821842829257,0,'5c7c5f0d259447c8b9cba17e917e2a79','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821842901155,1795821842901155,0,'3f77ef04cc294b28abe889f229ceb883','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'945d5a6895084a0bb84a345c2d0f642c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'43cc183c353245beaa42f7ee2e825085','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'b1ab8aed56934b49888b902c65f95a0f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'14e09c6d5e9d4491a3d300544315bd3c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'c511d3faea08493a8d9f7eb76e494772','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'00b81bb313f444d9b664c2d8aa1dc0c7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'a19a6723497747f092fbb04ee1dbe91e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'450a98bbc9494da18ba8e460a54f0e43','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'6f811bbe742d40998cde079f564d733a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'eb5c2dc1377b4c5a804e475a69d60684','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'f9684194a4174ddd83fe454e120ab505','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'00387399af6d4d02940cab17dba63bfb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795825442945906,1795825442945906,0,'bd4917d452d64c5a80064fd639932a2e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795825443045431,1795825443045431,0,'c406f09a4696431ab71bf35e750adece','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795825443055660,1795825443055660,0,'c7cfb3b740c24cd9b5afe0ae11dd1729','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795825443055660,1795825443055660,0,'76530f006aed4574b95e5801f7dc9dbe','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795825443055660,1795825443055660,0,'0c744a0029c9453c862d6277503549be','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795825443096717,1795825443096717,0,'cf5c530ee61747d289b014f5a4a70da5','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795825443096717,1795825443096717,0,'0219e438051f44a49a999dc25452cf45','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795825443135100,1795825443135100,0,'270e7afa9a5d4d50a3889a9356904be9','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825443163875,1795825443163875,0,'e5ec86cad7a14845892debd5cc8d4921','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825443187685,1795825443187685,0,'a461be0004df42ada432c2a92dc81612','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795825443212634,1795825443212634,0,'7c58adc4f7334faf9c68b8dc8d411116','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825443212634,1795825443212634,0,'e5fbbfa779714125bdcc61c7fd7b3a38','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'cef10db4bbee4f47a03db859478eb281','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'42d8c11c6def428ba2c002971136c6d6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'6b8104e9f5194b9596c707d821d063ca','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'a7cf11da8eab4908945b949eae070972','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'e9257c4f760d4a42b72148693b49d111','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'ade68548d47c401fb7302a382529b8ee','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'e0670a18fe7e446eaaceba62f22763c9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'63583e8088024be089164aa5d1b80c10','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'905736f3e56e4afc8c5a2103cbfc784b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'02405abc0a2f45cabd2f64250696a832','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'f7902086e995478dbf0f50c676c7de06','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'e1d24d3c7ad74f3cb88c227ca57cd803','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795836243357948,1795836243357948,0,'99c7ed11dd8c44de9da59f74a1d10962','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-ye','private','',NULL,NULL,3,'sent',1795836243557570,1795836243557570,0,'2623e9fce4074d28a49c89827f521441','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795836243577480,1795836243577480,0,'54a02689b7e34d778dcf0138ff0c4caf','playground','say',NULL,0,0,'status',NULL);
CREATE TABLE papers (
	vote_id INTEGER NOT NULL, 
	elector INTEGER NOT NULL, 
	by_id INTEGER NOT NULL, 
	choice VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_papers PRIMARY KEY (vote_id, elector, by_id), 
	CONSTRAINT fk_papers_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_papers_vote_id FOREIGN KEY(vote_id) REFERENCES votes (id)
);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796084643187685);
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
INSERT INTO "places" VALUES(3,2,'estate','观远里','/1/2/3/','{"spots":{"names":["小白楼","青石巷"]}}');
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795825443055660,1798417443055660);
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
INSERT INTO "readings" VALUES(1,'0ef010f504fc04313c6a531a5c6744392743711e62baa5a96550e452cf460b30','9207612f238fcc33eb1b2ddee01b5062a6d7a50035b6988e2074b78c53c60f18','4f54b1022530cb562b6fba5aea374ad8',1795821841703500,9,1,'words','#1',1);
INSERT INTO "readings" VALUES(2,'5a1b28b0a571ca6c4b98659d15d95687ce4f2b68c44d835479789d140e732ceb','275a68c61ee11fea4309f9785987646db94c59ee0cdf9c8087b5e79689e3f02e','6ee7ffc43da78c90d7d8230a6b2632f2',1795821841950731,16,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'18eb835ab5879aaac2f0419ef5f019b9a102aade9776072dd58d2c06e5397a2c','f7fff0accffd843d7dcd8233e521636ab145af735f870491a0391347fb7c5a29','11049338c8ffd59e889f3aabf715c1c5',1795821841950731,17,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'1284c235eedd538fff2f2903a8390ba739c962532dbf20d72b753b682c89c84d','6c2b0cb75232ecfb20a4747ac04d009ba0d1f69089da9104646d729618fb3d95','121c120d557c30a9c3845b9065bff8b5',1795821841950731,21,7,'words+name','#2',4);
INSERT INTO "readings" VALUES(5,'7586628c45c6904151e21b8aefc2156ebc8585c326631f2cee34e4e191f4e1fe','5154580d0253df5d895282e11bff204436d885cc4128227dad10b8c19ad0bc04','d3e77b907d38dc91ea8e0af4f3fe6128',1795821842760156,9,1,'words','#1',5);
INSERT INTO "readings" VALUES(6,'421c1513a4e49ddaf2f80c63685c8b2cbcdc4fac599f328e5e2f9e2d0169285c','0e5ff10160086c49c9d706824317a9c8ca6c1340518114163af2b21b9c75e94a','bb232e55f6175f11bc15fc058b59d558',1795821842829257,9,1,'words','#3',6);
INSERT INTO "readings" VALUES(7,'56854637949189cf89e0421cdc117bf31725538b1398fb9a4937fb0c37dbcc53','d8d93b9cee916ffb0910de652e3d2ee35dfe2b71b5a95971d859193e725a5150','9c0213b02d021b7302cf8ae2e5b7177c',1795825443055660,20,3,'words','#4',7);
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795825443096717);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:5d3411516a0a471792e228f959d2e0f9',1,1795821841703500);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:51ef1c4a7a984066997d815bb83ffadb',1,1795821841922956);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:3e22b39b8067492dad821c81e28463e1',0,1795821841950731);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:6c5418488ece4dbb97067690cfac83cc',0,1795821842829257);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:2197060a8b1a48ebbb03b5f5405c9245',0,1795825443055660);
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
INSERT INTO "residences" VALUES(10,10,'业主',NULL,1795821841116186);
INSERT INTO "residences" VALUES(2,2,'业主',NULL,1795821841116186);
INSERT INTO "residences" VALUES(9,9,'业主',NULL,1795821841116186);
INSERT INTO "residences" VALUES(1,1,'业主',NULL,1795821841116186);
INSERT INTO "residences" VALUES(3,3,'业主',NULL,1795821841116186);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795821841116186,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795821841116186,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795821841116186,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
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
CREATE TABLE signup_entries (
	id INTEGER NOT NULL, 
	signup_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	changed_in VARCHAR DEFAULT '' NOT NULL, 
	own BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	adults INTEGER NOT NULL, 
	children INTEGER NOT NULL, 
	split BOOLEAN NOT NULL, 
	was INTEGER, 
	left_at INTEGER, 
	absent BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_signup_entries PRIMARY KEY (id), 
	CONSTRAINT fk_signup_entries_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_signup_entries_signup_id FOREIGN KEY(signup_id) REFERENCES signups (id) ON DELETE CASCADE
);
INSERT INTO "signup_entries" VALUES(1,1,2,'playground:15d2e3d31d2e4600854d8651ac6d9837','',1,'阿伟',3,0,0,NULL,NULL,0);
CREATE TABLE signups (
	id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	organiser_id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	most INTEGER, 
	by_head BOOLEAN DEFAULT 0 NOT NULL, 
	begins_at INTEGER, 
	ends_at INTEGER, 
	touched_at INTEGER NOT NULL, 
	crowded BOOLEAN DEFAULT 0 NOT NULL, 
	closed_at INTEGER, 
	CONSTRAINT pk_signups PRIMARY KEY (id), 
	CONSTRAINT fk_signups_organiser_id FOREIGN KEY(organiser_id) REFERENCES people (id), 
	CONSTRAINT fk_signups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "signups" VALUES(1,'playground:g-3-2',14,1,'playground:0aabfc63fb854c74a1d67c07abfe9409','周日早上9点包粽子',8,0,1795914000000000,1795924800000000,1795821841897396,0,NULL);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795821841703500,1795821841703500,1795829042803811,1795825443096717,1795825443135100,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795821841950731,NULL,1795822141950731,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',6,1,11,0,NULL,'',1795821842829257,NULL,1795825500000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795825443055660,1795825443055660,1795829100000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('signups.thank:1','signups.thank',1795932000000000,'{"signup":1}');
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798417443055660,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796084643055660,'{"ticket":4}');
INSERT INTO "timers" VALUES('reminders.begin:11','reminders.begin',1795932000000000,'{"person":11}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795932300000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795932600000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795981200000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795981200000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795983600000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795998600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1796000400000000,'{"ticket":2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1796000400000000,'{}');
INSERT INTO "timers" VALUES('visits.daily:','visits.daily',1796000400000000,'{}');
INSERT INTO "timers" VALUES('leftovers.daily:','leftovers.daily',1796002200000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1796004000000000,'{}');
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
CREATE TABLE votes (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	title VARCHAR NOT NULL, 
	formal BOOLEAN NOT NULL, 
	"plan" VARCHAR NOT NULL, 
	rules JSON NOT NULL, 
	opened_at INTEGER NOT NULL, 
	closes_at INTEGER NOT NULL, 
	salt VARCHAR, 
	register VARCHAR NOT NULL, 
	head VARCHAR NOT NULL, 
	counted_at INTEGER, 
	cancelled_at INTEGER, 
	result JSON, 
	code VARCHAR NOT NULL, 
	shown_until INTEGER, 
	kept_until INTEGER, 
	erased_at INTEGER, 
	CONSTRAINT pk_votes PRIMARY KEY (id), 
	CONSTRAINT fk_votes_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_votes_place_id FOREIGN KEY(place_id) REFERENCES places (id)
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
CREATE INDEX ix_votes_caller_id ON votes (caller_id);
CREATE INDEX ix_votes_place_id ON votes (place_id);
CREATE INDEX ix_electors_household_id ON electors (household_id);
CREATE INDEX ix_papers_by_id ON papers (by_id);
CREATE INDEX ix_mandates_by_id ON mandates (by_id);
CREATE INDEX ix_mandates_person_id ON mandates (person_id);
CREATE INDEX ix_objections_person_id ON objections (person_id);
CREATE INDEX ix_objections_vote_id ON objections (vote_id);
CREATE INDEX ix_signups_organiser_id ON signups (organiser_id);
CREATE INDEX ix_signups_place_id ON signups (place_id);
CREATE INDEX ix_signups_room ON signups (room);
CREATE INDEX ix_signup_entries_person_id ON signup_entries (person_id);
CREATE INDEX ix_signup_entries_signup_id ON signup_entries (signup_id);
CREATE INDEX ix_care_files_by_id ON care_files (by_id);
CREATE INDEX ix_care_pairs_by_id ON care_pairs (by_id);
CREATE INDEX ix_care_visits_by_id ON care_visits (by_id);
CREATE INDEX ix_care_visits_person_id ON care_visits (person_id);
CREATE INDEX ix_care_todos_person_id ON care_todos (person_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
