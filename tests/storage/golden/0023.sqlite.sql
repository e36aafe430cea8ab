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
INSERT INTO "alembic_version" VALUES('0023');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','1983c5ddd295bde0364f97dec047bbcd45fc2c14f6ec30c3ca452649a4fae73b',0,1,0,NULL,NULL,1795914000000000,NULL,NULL,1795825189021315,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'I14nJxEspZcmgdAY59jtcbTRT84MZabm',2,'playground:p-bai','playground:p-bai','接','接 1','',1796080787166878);
INSERT INTO "buttons" VALUES(2,'0MrdBaQG7QXeFZHjMnEMPlTIHMDNbwLc',2,'playground:p-bai','playground:p-bai','转','转 1','',1796080787166878);
INSERT INTO "buttons" VALUES(3,'M5PBE5YIQnjnOBc9N_7Z8Dued9WB0zAb',2,'playground:p-bai','playground:p-bai','晚点','晚点','',1796080787166878);
INSERT INTO "buttons" VALUES(4,'z9ZAa0o9TEKzl7XN_s3CRbOSgYJ_1JwP',2,'playground:p-bai','playground:p-bai','不归我','不归我 1','',1796080787166878);
INSERT INTO "buttons" VALUES(5,'3lfVvJu62BFMqYdAK4m-lDo8_UNYfyN7',4,'playground:p-lu','playground:p-lu','我去','我去','',1796080787502260);
INSERT INTO "buttons" VALUES(6,'uyOajdKAueTp7QHA9qZ8HNu-TbNW9zlr',5,'playground:p-fang','playground:p-fang','我去','我去','',1796080787502260);
INSERT INTO "buttons" VALUES(7,'OEcrKPFx-J6c8yMwhnyBABvqtxcsCOLr',6,'playground:p-wang','playground:p-wang','我去','我去','',1796080787502260);
INSERT INTO "buttons" VALUES(8,'0RO5FQ6rMw5Wv_RuGJnwsyfTOObHOgWg',12,'playground:p-bai','playground:p-bai','接','接 3','',1796080788327012);
INSERT INTO "buttons" VALUES(9,'qlG9KRvPwCTPjK4lLN4-8iXJXXr4A4Ds',12,'playground:p-bai','playground:p-bai','转','转 3','',1796080788327012);
INSERT INTO "buttons" VALUES(10,'GcIcZQGeHk-yQkevBXg4g_Rq3_4wiA-d',12,'playground:p-bai','playground:p-bai','晚点','晚点','',1796080788327012);
INSERT INTO "buttons" VALUES(11,'xLIUGvs86FPJm3ICB3ZVCnTPie41x_3o',12,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796080788327012);
INSERT INTO "buttons" VALUES(12,'tue7HZMFa0JCnvdM1nhopgg8vxB8jSjy',14,'playground:p-su','playground:p-su','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(13,'lbQ1dAbJ3n8OiNZbRcjehwOQ2uqJRZFe',15,'playground:p-zeng','playground:p-zeng','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(14,'6ZnYvjNdX3KC7KomSdEvSXmWZaRIKagC',16,'playground:p-jiang','playground:p-jiang','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(15,'NKy1QXXgvuHdNKK2CtN_trPfpQpuvzuA',17,'playground:p-lu','playground:p-lu','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(16,'MB7Q8Pih35gqfAbqDML8itCWOgsJNcjV',18,'playground:p-fang','playground:p-fang','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(17,'iQVDH3OLprT3VEyco2OOC7Ih_d3UfzGw',19,'playground:p-zhou','playground:p-zhou','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(18,'yeiNZMqyEn7jifZorhb5WyTFI8-dCsxQ',20,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(19,'_kIDG0dl32Z3RnT21ROop6ymjnygle0S',21,'playground:p-wen','playground:p-wen','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(20,'ZEse_mtCAzGc2P3B7eOPBJWpZd0eTR9q',22,'playground:p-wang','playground:p-wang','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(21,'JKSdSHgZmBy2wveys0_9g6KO3HRejlja',23,'playground:p-chen','playground:p-chen','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(22,'AUyXvv-kN31IO_Xt8COJpGHrPceLu9fH',24,'playground:p-gao','playground:p-gao','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(23,'eEvEizrH_YVEheNlkqK9q3PwKHP05_3G',25,'playground:p-admin','playground:p-admin','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(24,'xxQQAhNG9wu6nJuBVYLPfLhJ4EeQiME4',26,'playground:p-duty','playground:p-duty','我去','我去','',1796084388488371);
INSERT INTO "buttons" VALUES(25,'14-ZEO-ii3h0_jw7lYnpy9mq9kgzx64d',27,'playground:p-bai','playground:p-bai','接','接 3','',1796084388649426);
INSERT INTO "buttons" VALUES(26,'8mPE4WZIJPxbFznV_PxsZbXBntxT-1PC',27,'playground:p-bai','playground:p-bai','转','转 3','',1796084388649426);
INSERT INTO "buttons" VALUES(27,'mqOCB4E5XRZ-TqEcNA7oLy2Md6Aoyv17',27,'playground:p-bai','playground:p-bai','晚点','晚点','',1796084388649426);
INSERT INTO "buttons" VALUES(28,'N_x9ecmb8j37fKpKFRrUuYITND1veHKh',27,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796084388649426);
INSERT INTO "buttons" VALUES(29,'gaf847uLtmKC40kbOYABuPJ3wsvid5cY',29,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796084388694088);
INSERT INTO "buttons" VALUES(30,'6BY1TPcMv1FIqoc4WaD764Zc62pZFMAz',29,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796084388694088);
INSERT INTO "buttons" VALUES(31,'gjQQBCGB0q9KdUtbgM0_ZjOWPsfHJdHn',29,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796084388694088);
INSERT INTO "buttons" VALUES(32,'fV3F7SwAKjH1BVGZHVUvNIMYruw8VSNO',30,'playground:p-wen','playground:p-wen','接','接 4','',1796084388694088);
INSERT INTO "buttons" VALUES(33,'ywrgneXUuMEd2E08b6o3M5bGXLbqkSOf',30,'playground:p-wen','playground:p-wen','转','转 4','',1796084388694088);
INSERT INTO "buttons" VALUES(34,'ufV_ZfA0HHwMA8ZcO2lVDyu14MA7QLfQ',30,'playground:p-wen','playground:p-wen','晚点','晚点','',1796084388694088);
INSERT INTO "buttons" VALUES(35,'PDi8YFm4NUOP654F0QS-71WflDovSYum',30,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796084388694088);
INSERT INTO "buttons" VALUES(36,'4zPztmaSQt7NtnR98fZCuXy49D-S-WBR',38,'playground:p-su','playground:p-su','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(37,'7ySuvO6-x8eAq5iQcyqme3T3Gt3jGbZN',39,'playground:p-zeng','playground:p-zeng','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(38,'cA8Y1vz9ClP1qiS2tMe0JAhFyBmI9NNv',40,'playground:p-jiang','playground:p-jiang','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(39,'wIuIhvPW80-kzBaHJC9wPTkUo7mBGrzu',41,'playground:p-lu','playground:p-lu','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(40,'ix9UNIR_SZnaq1wx1FwSrzjzcHzQYiNA',42,'playground:p-fang','playground:p-fang','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(41,'Vq6qvAu1YnRYl44dQrK-AV4HSvfAMu9D',43,'playground:p-zhou','playground:p-zhou','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(42,'mB5tkBmWxbnvIyDdRI2vJeoDpIFil6PR',44,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(43,'WR_VRNbDzj4HU6Nl3ZeITcg-6Pit1DDY',45,'playground:p-wen','playground:p-wen','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(44,'uS1xeB31ojKm23-QpsgoWw2GnyRjNDlU',46,'playground:p-wang','playground:p-wang','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(45,'uxgt8RwbKxlZTl7npSy9HZmYGQ5EJOzP',47,'playground:p-chen','playground:p-chen','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(46,'D44qeouKGox8AFEbjMzRZphDus94fPJ1',48,'playground:p-gao','playground:p-gao','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(47,'5N1sBnWcZoEFeP001DI0IIvyJhIl5V07',49,'playground:p-admin','playground:p-admin','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(48,'yhFgvKkvH1EYiLdKgneJX5KgJqv2AMzk',50,'playground:p-duty','playground:p-duty','我去','我去','',1796095189214237);
INSERT INTO "buttons" VALUES(49,'t8UVVM5N2LEUYFXp2gk7JaNCI-1WcucT',51,'playground:p-ye','playground:p-ye','接','接 3','',1796095189333367);
INSERT INTO "buttons" VALUES(50,'cmtFspZmmKK7KCO4Hbg-zkphF8T6WcMP',51,'playground:p-ye','playground:p-ye','转','转 3','',1796095189333367);
INSERT INTO "buttons" VALUES(51,'HoJtzQ0AJZcs_9-NJYJo1TcEHZ1B49P_',51,'playground:p-ye','playground:p-ye','晚点','晚点','',1796095189333367);
INSERT INTO "buttons" VALUES(52,'UgLR1-Vg7ZQGryHhKqfOzdlKYi28olaj',51,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796095189333367);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795825188694088,1798417188694088,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795821586789788,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795821586789788,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:fe4e9fba6753440fb2fa1815f1825efe',1795821587166878);
INSERT INTO "heard" VALUES('playground:9743b06a318a464c961c95c284ad6f5a',1795821587332265);
INSERT INTO "heard" VALUES('playground:3e467f9c02f042a0bae8e601517caa9f',1795821587396468);
INSERT INTO "heard" VALUES('playground:e68ec4de58f94ab690b7c1a9b4746320',1795821587442075);
INSERT INTO "heard" VALUES('playground:e2ad568b25724d51bf950d637dcc2159',1795821587502260);
INSERT INTO "heard" VALUES('playground:1cb0a7a8daec415b83d9b0434f5a4e95',1795821588216130);
INSERT INTO "heard" VALUES('playground:65f6551279cd46009c4c3a7099f621f3',1795821588277250);
INSERT INTO "heard" VALUES('playground:5f1ba3086a54450dba9b5c67834eee1d',1795821588327012);
INSERT INTO "heard" VALUES('playground:87a1bcf3aada42848fc4ae52aa1d7085',1795821588397423);
INSERT INTO "heard" VALUES('playground:5618f5dac69641b8826b54cea2c5ddc0',1795825188694088);
INSERT INTO "heard" VALUES('playground:1d557d9bce924a2b87a0e4f4460374ad',1795825188781290);
INSERT INTO "heard" VALUES('playground:3a278ed5f46b47aaa18d47611bb87dfa',1795825188860691);
INSERT INTO "heard" VALUES('playground:8915f16252e24a6f9dfcbc5786de20dd',1795825188930674);
INSERT INTO "heard" VALUES('playground:4f87108925dd4a28830cb7242de10319',1795825188968492);
INSERT INTO "heard" VALUES('playground:18fcb49cf5a349a1950304d1b7a70540',1795825189021315);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795821586789788,'{"groups":9,"households":29,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795821587166878,'{"asked":false,"because":["楼道灯","坏"],"sure":0.99}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795821587166878,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'signup.opened',NULL,1,1795821587332265,'{"signup":1}');
INSERT INTO "journal" VALUES(5,'signup.joined',NULL,NULL,1795821587396468,'{"signup":1}');
INSERT INTO "journal" VALUES(6,'ticket.joined',1,2,1795821587442075,'{"households":2}');
INSERT INTO "journal" VALUES(7,'ticket.opened',2,7,1795821587502260,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.97}');
INSERT INTO "journal" VALUES(8,'ticket.assigned',2,NULL,1795821587502260,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(9,'alarm.raised',2,NULL,1795821587502260,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(10,'ticket.taken',1,9,1795821588216130,'{"was":9}');
INSERT INTO "journal" VALUES(11,'round.postponed',NULL,9,1795821588277250,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(12,'ticket.opened',3,1,1795821588327012,'{"asked":false,"because":["漏水"],"sure":0.97}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',3,NULL,1795821588327012,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(14,'talk.unheeded',NULL,NULL,1795821588397423,'{}');
INSERT INTO "journal" VALUES(15,'ticket.assigned',2,NULL,1795825188488371,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(16,'circle.widened',2,NULL,1795825188488371,'{"times":1}');
INSERT INTO "journal" VALUES(17,'ticket.opened',4,3,1795825188694088,'{"asked":false,"because":["半夜","楼上","有完没完"],"sure":1.0}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',4,NULL,1795825188694088,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(19,'dispute.cooled',4,NULL,1795825188694088,'{"room":"playground:g-3-2"}');
INSERT INTO "journal" VALUES(20,'ticket.done',1,9,1795825188781290,'{}');
INSERT INTO "journal" VALUES(21,'ticket.closed',1,1,1795825188860691,'{"judged":true}');
INSERT INTO "journal" VALUES(22,'command.refused',NULL,24,1795825188930674,'{}');
INSERT INTO "journal" VALUES(23,'person.left',NULL,24,1795825188968492,'{}');
INSERT INTO "journal" VALUES(24,'broadcast.drafted',NULL,24,1795825189021315,'{"broadcast":1}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',2,NULL,1795835989214237,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(26,'circle.widened',2,NULL,1795835989214237,'{"times":2}');
INSERT INTO "journal" VALUES(27,'ticket.stuck',4,NULL,1795835989308137,'{"who":20}');
INSERT INTO "journal" VALUES(28,'ticket.assigned',3,NULL,1795835989333367,'{"to":10,"was":9,"why":"silent"}');
INSERT INTO "journal" VALUES(29,'ticket.assigned',3,NULL,1795929589397900,'{"to":11,"was":10,"why":"silent"}');
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
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795821588397423);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795821587166878,1795821587166878,0,'a89c8ca71f88477584d84c47ca66c2b2','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:p-bai','private','',NULL,NULL,1,'sent',1795821587166878,1795821587166878,0,'301297b4686f40ab95f08b1c927ecb60','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(3,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795821587502260,1795821587502260,0,'80b3bf99e7b34d1cbc73732cd920622b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-lu','private','',NULL,NULL,2,'sent',1795821587502260,1795821587502260,0,'e2797f4f3fea4ab0b0fc2a0e8d599393','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-fang','private','',NULL,NULL,2,'sent',1795821587502260,1795821587502260,0,'fcee402695f9457188281339186e5c21','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:p-wang','private','',NULL,NULL,2,'sent',1795821587502260,1795821587502260,0,'35edf629d55b43a2bdf7b56e4e2cc0b7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:g-work','work','',NULL,NULL,2,'sent',1795821587502260,1795821587502260,0,'fff456bf78474b2e8be2b4528ca3d01d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-guo','private','',NULL,NULL,2,'sent',1795821587502260,1795821587502260,0,'ff831fbae7184021b36111593642d8fe','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821588216130,1795821588216130,0,'030ba7e9836643619bf8ef08da78c3fc','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795821588277250,1795821588277250,0,'ba66bbb6002648269afde0fa92de4d80','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821588327012,1795821588327012,0,'c9e6761abf634ea89f637ecc3896a8f9','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-bai','private','',NULL,NULL,3,'sent',1795821588327012,1795821588327012,0,'668720fd5af04ae6bb7f8cf1b8bdd4de','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795821588397423,1795821588397423,0,'52b60e58bb454cbc955ab3c584a0fa26','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-su','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'47f017a50d22412d8c65ad8c00c86999','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'f83740d994da48d0b9e0b24f35511385','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'d8a54bdeec584f0084f4769c2ff51382','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-lu','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'b510d4ea79e546f698a8c5940bed6427','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-fang','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'67231c9122a34852887681ae3233d43c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'adc78d53ba0d4376a872a4cc8be88ed2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'40911d117ad94abb91c0ead165fd1803','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-wen','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'9877c6a660ab4db98c97b0af2f62c535','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-wang','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'25229a74ace54e0d9f4292f4230c6e47','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-chen','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'c9312a28072a46a0bebd30e7386e2f50','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-gao','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'fca13d0d20f243acb4a893d7a4f2efee','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-admin','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'2344afb0b7844ad09287dad870949d83','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-duty','private','',NULL,NULL,2,'sent',1795825188488371,1795825188488371,0,'103004649a564577bef4b007cbc5e454','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,3,'sent',1795825188649426,1795825188649426,0,'f0e1fb407ded4ad8beb1de74a626c8cf','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795825188694088,1795825188694088,0,'359c3501a9554250a456672bb7870b1a','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-xu','private','',NULL,NULL,4,'sent',1795825188694088,1795825188694088,0,'6c8f8417cfa0407a8e061b515779abe5','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-wen','private','',NULL,NULL,4,'sent',1795825188694088,1795825188694088,0,'2e009cf6d9eb41f2b5fa51a5f0cad44e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(31,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795825188781290,1795825188781290,0,'dc840b041b1b4c1c835e767e4c6ffae7','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795825188781290,1795825188781290,0,'c3063ad21b8b464ea51557ec02cf8bc8','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795825188860691,1795825188860691,0,'bce3d33302934efc9036d91a98c6806e','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825188930674,1795825188930674,0,'cf633a5b152b464888d7444977477389','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825188968492,1795825188968492,0,'b9d90ebc47d4475b860919a11cc68de6','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795825189021315,1795825189021315,0,'cc11358b82904923a4c76d53917c0b56','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795825189021315,1795825189021315,0,'9fb7560241e8468b84f04f7a179d1c6a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-su','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'707421aa0e3a426fbbaffcf7c210673d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'1aff2422ed8d42d6b557a4a59693a4a6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'fc5c42d5e80d46098c278e032bf2ed03','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-lu','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'a301302190234cf9a57c7b120d060b94','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-fang','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'de8776ba2fb74333a798bb4c20585991','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'88b905cb3961403aa79afed66f69d2ec','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'8a4d339976fd416d9d98b07b16a1f0e8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-wen','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'78d516c932a546dfa9c5f24d54c37e9f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-wang','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'77f9cce068c7446ab5baa7a20cf65597','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-chen','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'f4021960c1664015b3df41919e249d83','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-gao','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'57ef1b07c820422dbf1af0ba8a0caf35','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-admin','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'995a13c91fbf4d45be32e54a0c224d6c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-duty','private','',NULL,NULL,2,'sent',1795835989214237,1795835989214237,0,'1196184a9a28400c8e7c8b287b2d77aa','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-ye','private','',NULL,NULL,3,'sent',1795835989333367,1795835989333367,0,'df21be81d85549399c3acdf3ddcbb4b6','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795835989345114,1795835989345114,0,'4aafa3bb859648b8abaeb468ddcb0043','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796084388968492);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795825188694088,1798417188694088);
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
INSERT INTO "readings" VALUES(1,'f9ba4f56628fd2419eb012e4db6acc8f9804d86fae731cf888f260999c75208b','c52187db889b9ea5429733d1e17a01ac90d4711530d6d1af25f0943d5dfc0de7','444b1a2ff1189757fd1343a448c34245',1795821587166878,9,1,'words','#1',1);
INSERT INTO "readings" VALUES(2,'3ff81d61142e65737b34788ad929fb04540b97bf5a3833d03a319512cd890627','390518fee81cb3a0fef30fdb5851b99379dacfe761a307470aada4540a3ca877','d76a5d1941f54cf55d3b36931b6310b8',1795821587502260,16,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'fc7e44cc8718956e6a3bfea3e1daf694917af3c14155ede95964c32de95a6bb4','93e1f0219db61250682b5ec290e333e5fb962ecd7c897f788959524038ae778b','d6c2caf6d1fb005a5f45a168de407216',1795821587502260,17,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'b85a274076b0762cd7f2f76521e05387a625f61c1c61342dedb167141fb6cf66','57a4e865fe04705d6ddad648461fc8074b178c9dea59a02abce421477ca71ec4','8208704f3a11af6532e1ac57a76ed249',1795821587502260,21,7,'words+name','#2',4);
INSERT INTO "readings" VALUES(5,'ca8e38025b9e69051289e343ad23ad963a68c2c76ddba94cf5efc1f9ff240407','0107d5d89138c49cf5dbd24bdc7179119c43b7ecc924af03c95b36d0c4367afd','3d901c970cb0ed7052fb40a08477eca4',1795821588216130,9,1,'words','#1',5);
INSERT INTO "readings" VALUES(6,'4e295368d4f5ab6949b1062c0ee323eaa52cd419d6eb015ee8b38f04d89fa5b8','aeb547ec0ecd8fc28fade323684fd00dcd54bfe4f10b8048cdd4797b3831890e','6285cbb357a8189f2a043fcb7b43ffe0',1795821588327012,9,1,'words','#3',6);
INSERT INTO "readings" VALUES(7,'bf1e04ef36f24c45ac3b98db7ccbc18616dfc423ff7b830e78a51d33b2cfbc63','9c44db27ed22c6652b6f35f3e88958521ae4066d8180b6f521cf8b0743380b36','b54f48a1f46e02af727796b804940a71',1795825188694088,20,3,'words','#4',7);
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795825188781290);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:fe4e9fba6753440fb2fa1815f1825efe',1,1795821587166878);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:e68ec4de58f94ab690b7c1a9b4746320',1,1795821587442075);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:e2ad568b25724d51bf950d637dcc2159',0,1795821587502260);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:5f1ba3086a54450dba9b5c67834eee1d',0,1795821588327012);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:5618f5dac69641b8826b54cea2c5ddc0',0,1795825188694088);
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
INSERT INTO "residences" VALUES(10,10,'业主',NULL,1795821586789788);
INSERT INTO "residences" VALUES(2,2,'业主',NULL,1795821586789788);
INSERT INTO "residences" VALUES(9,9,'业主',NULL,1795821586789788);
INSERT INTO "residences" VALUES(1,1,'业主',NULL,1795821586789788);
INSERT INTO "residences" VALUES(3,3,'业主',NULL,1795821586789788);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795821586789788,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795821586789788,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795821586789788,NULL);
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
INSERT INTO "signup_entries" VALUES(1,1,2,'playground:3e467f9c02f042a0bae8e601517caa9f','',1,'阿伟',3,0,0,NULL,NULL,0);
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
INSERT INTO "signups" VALUES(1,'playground:g-3-2',14,1,'playground:9743b06a318a464c961c95c284ad6f5a','周日早上9点包粽子',8,0,1795914000000000,1795924800000000,1795821587396468,0,NULL);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795821587166878,1795821587166878,1795828788277250,1795825188781290,1795825188860691,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795821587502260,NULL,1795821887502260,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',6,1,11,0,NULL,'',1795821588327012,NULL,1795825200000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795825188694088,1795825188694088,1795828800000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798417188694088,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796084388694088,'{"ticket":4}');
INSERT INTO "timers" VALUES('reminders.begin:11','reminders.begin',1795932000000000,'{"person":11}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795932300000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795932600000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795981200000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795981200000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795983600000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795998600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1796000400000000,'{"ticket":2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1796000400000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
