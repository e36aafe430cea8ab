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
INSERT INTO "alembic_version" VALUES('0018');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','793a3253141c6e86e9a908087f881677f03898aef8bb232b17ee4de20dbe88d3',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795726574641997,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'-nFim5d2DYzlcsjzprYVPltal6y5ytbj',3,'playground:p-lu','playground:p-lu','我去','我去','',1795982174062886);
INSERT INTO "buttons" VALUES(2,'1RuJWQ6oggsslySTgfqmyFSr2V9siQqe',4,'playground:p-fang','playground:p-fang','我去','我去','',1795982174062886);
INSERT INTO "buttons" VALUES(3,'ntGX_lD7lfo17UnPuSEY6aTiG6xCDpAL',5,'playground:p-wang','playground:p-wang','我去','我去','',1795982174062886);
INSERT INTO "buttons" VALUES(4,'TQ3LVEtlkxsxIb7RrQqIERYLvarTunEY',12,'playground:p-su','playground:p-su','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(5,'0DHonlsif0OQzVhgERDvaKGyPSZ4Ub-q',13,'playground:p-zeng','playground:p-zeng','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(6,'EPSxq6otTWUoMoA0pZMb1-6Wkc1hRAtR',14,'playground:p-jiang','playground:p-jiang','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(7,'iz-dFmEZ8p-jIsjWo988EySLMIzNo5i7',15,'playground:p-lu','playground:p-lu','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(8,'GDYRZqmCr4Q-ePPH4bdWo0fKghslYWDs',16,'playground:p-fang','playground:p-fang','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(9,'40QTuAL973iN930K8r8einiMTct_UP5J',17,'playground:p-zhou','playground:p-zhou','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(10,'oRDf58P2_i__54gTpK_WvTpU73E71mTG',18,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(11,'LYxgp8-5vL9W8E5_qAHgoEXJfX-dK27P',19,'playground:p-wen','playground:p-wen','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(12,'IVXdY8vuCbBcECyOckRnMoU6YtpnQAEN',20,'playground:p-wang','playground:p-wang','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(13,'G8IhWHXPz2_5TYEcwiiJTYysxkVHqPDo',21,'playground:p-chen','playground:p-chen','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(14,'rF9ICxldqRkOnhYWoYdAQXl5SuNspcgy',22,'playground:p-gao','playground:p-gao','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(15,'hvMgGOchzqGtsYWWKSvwGG9w-0s8dnid',23,'playground:p-admin','playground:p-admin','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(16,'atf1tjNrEXr8kg6sqOffMPb24-ty6U5Y',24,'playground:p-duty','playground:p-duty','我去','我去','',1795985774343991);
INSERT INTO "buttons" VALUES(17,'eq3U1w7YWel543VusATYtBXVz2_yDjmj',26,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1795985774432809);
INSERT INTO "buttons" VALUES(18,'eszMbFtCPxKGpnBJTMSbEvhRs4fOsNa_',26,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1795985774432809);
INSERT INTO "buttons" VALUES(19,'jq3o8uBqZ9Vo4skeISZWIGJxif_gcg0O',26,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1795985774432809);
INSERT INTO "buttons" VALUES(20,'Jyvl8XkdUdwTfEb-NDevV4lyC3hvrowv',34,'playground:p-su','playground:p-su','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(21,'r_Ope_jOMShm1zJwLMaWrZf_81-bYlj4',35,'playground:p-zeng','playground:p-zeng','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(22,'EGALY03r74IOkZYQFfWIq4C5FLQpLp5E',36,'playground:p-jiang','playground:p-jiang','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(23,'sjDFj19NpWk8373umVlBVNJddAK7tlpD',37,'playground:p-lu','playground:p-lu','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(24,'GvPVd7f73_KBIjAc34DfKwV5gfNKJxvz',38,'playground:p-fang','playground:p-fang','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(25,'FKCY6-sisV1XYxH2JGWzx0tqGOfV_zCi',39,'playground:p-zhou','playground:p-zhou','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(26,'3--9wqdPY4gCDAKXZ3-xVrjK3aBXTkH6',40,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(27,'HGyILoI5JBPAW919p7dlrjVTbmMo9eY0',41,'playground:p-wen','playground:p-wen','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(28,'3vcSNlJPBk7h-EXsoWhk_fzivW19efuQ',42,'playground:p-wang','playground:p-wang','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(29,'8RXyjf3VlZm5LmiYQeXK257K-TM0nlDd',43,'playground:p-chen','playground:p-chen','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(30,'Y5UFQN6MfzlA4cJqEH12Ez7FLs4OssWp',44,'playground:p-gao','playground:p-gao','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(31,'Ap2EffbG_Wi4RYibBHnXnpNYtbPmEFyf',45,'playground:p-admin','playground:p-admin','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(32,'DJso5ZnQ18F4oLeFWAzU7fcok-aB-Fhy',46,'playground:p-duty','playground:p-duty','我去','我去','',1795996574720084);
INSERT INTO "buttons" VALUES(33,'9UziSY-HnmOE9Lk3bjXZJoFVknVzA48V',47,'playground:p-wen','playground:p-wen','接','接 4','',1795996574766502);
INSERT INTO "buttons" VALUES(34,'HzeE4cquITAmLEc-1Ym2B4AeB5cn_OBL',47,'playground:p-wen','playground:p-wen','转','转 4','',1795996574766502);
INSERT INTO "buttons" VALUES(35,'CfwbM0hwfALQoNy0fl3Qc2QgC7pL8yot',47,'playground:p-wen','playground:p-wen','晚点','晚点','',1795996574766502);
INSERT INTO "buttons" VALUES(36,'xBbYCuXsNTvQCSjrurCtbw0tUA7WI2cw',47,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1795996574766502);
INSERT INTO "buttons" VALUES(37,'uNZhw0wp5nP_Wh30vQk7aLrXhy3eAhQ3',48,'playground:p-bai','playground:p-bai','接','接 3','',1795996574782971);
INSERT INTO "buttons" VALUES(38,'RxR181HQI4N8fJiXlaMLGfqFuLXdwfOB',48,'playground:p-bai','playground:p-bai','转','转 3','',1795996574782971);
INSERT INTO "buttons" VALUES(39,'G1Xo045HgCP-cSY-NspjTOiHKKGvmhxn',48,'playground:p-bai','playground:p-bai','晚点','晚点','',1795996574782971);
INSERT INTO "buttons" VALUES(40,'IVlLxaU6gg1bI9ZNXa8zhNJXBJZdqERh',48,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1795996574782971);
INSERT INTO "buttons" VALUES(41,'FOUNlfvxKeOR9imvAF0fN8Kk9PY1MN0g',49,'playground:p-wen','playground:p-wen','接','接 4','',1796090174862794);
INSERT INTO "buttons" VALUES(42,'Bjp2GHecOBsSWDXT2nN3geUcHTbZBlBY',49,'playground:p-wen','playground:p-wen','转','转 4','',1796090174862794);
INSERT INTO "buttons" VALUES(43,'158Xx4HtYvhRihRl14P6p6nWvoPe7NU0',49,'playground:p-wen','playground:p-wen','晚点','晚点','',1796090174862794);
INSERT INTO "buttons" VALUES(44,'HBrkQuYnVMee0syc_Bh5EkzOGEMr6PKs',49,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796090174862794);
INSERT INTO "buttons" VALUES(45,'sOFZK8vtX-i0JABWw01Pht3bzEXTVueh',50,'playground:p-bai','playground:p-bai','接','接 3','',1796090174876549);
INSERT INTO "buttons" VALUES(46,'wxIiqSD2lmeCZhFfoB2YbWqhhp1Wy8IG',50,'playground:p-bai','playground:p-bai','转','转 3','',1796090174876549);
INSERT INTO "buttons" VALUES(47,'IkBgwZZYciMZIaduIGo8NaNtHt_yrEY0',50,'playground:p-bai','playground:p-bai','晚点','晚点','',1796090174876549);
INSERT INTO "buttons" VALUES(48,'vTm8r6AHwA3BKf5XkSNpFf-hpKSf_N5b',50,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796090174876549);
INSERT INTO "buttons" VALUES(49,'PFHlrs-ub9zt4_lxZvjvz9rdZBzKV0qS',52,'playground:p-bai','playground:p-bai','收到','收到','',1796090174970886);
INSERT INTO "buttons" VALUES(50,'bn4kp3ZvOAGtIeHt8uytVKPQiKQmVCcr',53,'playground:p-ye','playground:p-ye','接','接 3','',1796090174982775);
INSERT INTO "buttons" VALUES(51,'9h74C6NtVixaWpzrwHO2nXpKdL1SbAj8',53,'playground:p-ye','playground:p-ye','转','转 3','',1796090174982775);
INSERT INTO "buttons" VALUES(52,'VEQu4tR4VWwyMTLiEE0G44kHmuB-d9Dp',53,'playground:p-ye','playground:p-ye','晚点','晚点','',1796090174982775);
INSERT INTO "buttons" VALUES(53,'qz8Xxzqkfjlz_CTGjwsVZh6fZNxfLaSd',53,'playground:p-ye','playground:p-ye','不归我','不归我 3','',1796090174982775);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795726574432809,1798318574432809,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795722973776914,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795722973776914,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:25620427c9a540f2bbcde20fe67ac817',1795722973956482);
INSERT INTO "heard" VALUES('playground:2db28252e67c418486d1f2f9a173eda3',1795722974036866);
INSERT INTO "heard" VALUES('playground:852e821f28814e09bc676293d57456f0',1795722974062886);
INSERT INTO "heard" VALUES('playground:713541fa4bb649f39acc7cc9a96b4fd6',1795722974145461);
INSERT INTO "heard" VALUES('playground:a58d7be1237e40249f817db2bacc7aa2',1795722974196248);
INSERT INTO "heard" VALUES('playground:b28f9942dfe14821833eaf26614ef6c1',1795722974236432);
INSERT INTO "heard" VALUES('playground:0bc67f45dc114de084a618a391a8c910',1795722974288384);
INSERT INTO "heard" VALUES('playground:bb4e0b3af6a042eab6b324ecb04c527b',1795726574432809);
INSERT INTO "heard" VALUES('playground:9d2e737f58844e8e897727d6c32edaad',1795726574491834);
INSERT INTO "heard" VALUES('playground:175d19bc0f28476ab045918eb898ddab',1795726574544754);
INSERT INTO "heard" VALUES('playground:bc3993c9ff3d4e588432ed69e6937c47',1795726574587306);
INSERT INTO "heard" VALUES('playground:c971eb7b78224f648941120e43fe93af',1795726574613462);
INSERT INTO "heard" VALUES('playground:28640b3ffee64ffea801a55bde9d56e1',1795726574641997);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795722973776914,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5, "shifts": 0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795722973956482,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795722973956482,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795722974036866,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795722974062886,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795722974062886,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795722974062886,'{"danger": "trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795722974145461,'{"was": 9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795722974196248,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795722974236432,'{"asked": false, "because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795722974236432,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795722974288384,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795726574343991,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795726574343991,'{"times": 1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795726574432809,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795726574432809,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795726574491834,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795726574544754,'{"judged": true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795726574587306,'{}');
INSERT INTO "journal" VALUES(20,'person.left',NULL,24,1795726574613462,'{}');
INSERT INTO "journal" VALUES(21,'broadcast.drafted',NULL,24,1795726574641997,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(22,'ticket.assigned',2,NULL,1795737374720084,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(23,'circle.widened',2,NULL,1795737374720084,'{"times": 2}');
INSERT INTO "journal" VALUES(24,'ticket.stuck',4,NULL,1795830974966586,'{}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',3,NULL,1795830974982775,'{"to": 10, "was": 9, "why": "silent"}');
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
	ticket_id INTEGER NOT NULL, 
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
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795722974288384);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795722973956482,1795722973956482,0,'af9d6ea9a6da4f44b4b6c4f4c8a32f20','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795722974062886,1795722974062886,0,'4500b107ac7a4846be58a40a9a687953','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795722974062886,1795722974062886,0,'e052ce8028f146458b6372e3180907d5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795722974062886,1795722974062886,0,'091b457f288a4e02ae4267ba4a393bf9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795722974062886,1795722974062886,0,'2fe716691e8446749b1717bf15186765','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795722974062886,1795722974062886,0,'1ef3748dafc04fc8826f67aeb3fe9001','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-guo','private','',NULL,NULL,2,'sent',1795722974062886,1795722974062886,0,'78d3de2e54154dd1afb934452d18495a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795722974145461,1795722974145461,0,'a1044cb451f845a894044f32a48a4366','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795722974196248,1795722974196248,0,'a8bfb3b7e6c040e488b9f1b9e1eea644','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795722974236432,1795722974236432,0,'ed911974e8c340428d9abb11583b3d13','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795722974288384,1795722974288384,0,'c8d86eefabc547cfb761d4975f6e7575','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-su','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'0e441c38c3504c248bdaea385f4c1e4e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'3463127408bc43e29c270a4628221e80','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'2ff9b7c9b83c4a7fbc67100336b93c06','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-lu','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'dc0dc1323193400c80404808ef51b1ab','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-fang','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'6264b2ee549941938b915625aa22b4fb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'a21ba7f92fac4318b93cf29b06c6118b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'07b44108715e46d0b2447d48a74ac537','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wen','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'fafb5175ab2847b9b41124980c7dbd60','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-wang','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'9978b0f3fd6945fdacc588408f11a061','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-chen','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'22c9e78cf15c4c7ca4c1974def24dbc2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-gao','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'188bb608be6d468fa85402d3565cd758','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-admin','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'58085e13cd2f44f081fcfd3cdbab9e5a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-duty','private','',NULL,NULL,2,'sent',1795726574343991,1795726574343991,0,'e4a09751c4d04067954ba2cfed01f1f9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795726574432809,1795726574432809,0,'6ca892669a504f8393e81036eb4125ec','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-xu','private','',NULL,NULL,4,'sent',1795726574432809,1795726574432809,0,'676c23a35ef3413cbfe0b861945cde2c','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795726574491834,1795726574491834,0,'2e92e631df5145718acfcc58cb01e75c','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795726574491834,1795726574491834,0,'df8874e0bf2340acba44e1ce5c084c02','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795726574544754,1795726574544754,0,'e1a47347016644c688fd92fd86a989ea','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795726574587306,1795726574587306,0,'8212e69795b4410ea19e59862d62a110','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795726574613462,1795726574613462,0,'60c01e63d80e4eac9afdf7fca59273cf','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795726574641997,1795726574641997,0,'2f0e2769f63d49088a663aa3b30db313','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795726574641997,1795726574641997,0,'eb615972815b4579804bc5bbed17a11a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-su','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'1f086c9a007048f4a9a60857738abe5e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'8c23d0bc768641f587cd2ce0034b8c4a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'e2b05ccc84334f199e6920f4d2f99dd6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-lu','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'282db38037a541438842c7d301da7813','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-fang','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'185e87e0499a4e6184571819595ba95a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'81766b2270ad48d8aa183844b8aca3f6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'bda7b09682de46b0b428c55f0c1b1202','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wen','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'a1ffb1426ee8420ba2f86483412bb2d0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-wang','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'b24ecd73ce2c4d838e3f290d729d8a6b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-chen','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'6537c7260bcc48168bb5fe985d53953a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-gao','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'d9f5263e34ea4b95b81ead4c1f8be3cd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-admin','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'a3796d680ba14ec7a954710aa084a27e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-duty','private','',NULL,NULL,2,'sent',1795737374720084,1795737374720084,0,'31028808d8f74e47b13541fe112f495a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-wen','private','',NULL,NULL,4,'sent',1795737374766502,1795737374766502,0,'dd6edaab85d040f59cf83c849e600923','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-bai','private','',NULL,NULL,3,'sent',1795737374782971,1795737374782971,0,'973073c4b97a4938afdd140c6c2c2b2e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-wen','private','',NULL,NULL,4,'sent',1795830974862794,1795830974862794,0,'2d374e24c62c43b496c01c7fad665077','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-bai','private','',NULL,NULL,3,'sent',1795830974876549,1795830974876549,0,'ad3ba0900cb44b5e9670cba2ece3e81d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-admin','private','',NULL,NULL,4,'sent',1795830974966586,1795830974966586,0,'7c7924bb15ad44e4b448db406f6764a2','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-bai','private','',NULL,NULL,3,'sent',1795830974970886,1795830974970886,0,'583c0eca450b44c893493013d0cccbc2','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-ye','private','',NULL,NULL,3,'sent',1795830974982775,1795830974982775,0,'a3c8cf4ddf2e45509a80e8da1a91824f','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1795985774613462);
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
INSERT INTO "places" VALUES(7,3,'building','4栋','/1/2/3/7/','{"households": 24}');
INSERT INTO "places" VALUES(8,3,'building','5栋','/1/2/3/8/','{"households": 28}');
INSERT INTO "places" VALUES(9,4,'unit','1单元','/1/2/3/4/9/','{"households": 12}');
INSERT INTO "places" VALUES(10,4,'unit','2单元','/1/2/3/4/10/','{"households": 12}');
INSERT INTO "places" VALUES(11,5,'unit','1单元','/1/2/3/5/11/','{"households": 14}');
INSERT INTO "places" VALUES(12,5,'unit','2单元','/1/2/3/5/12/','{"households": 14}');
INSERT INTO "places" VALUES(13,6,'unit','1单元','/1/2/3/6/13/','{"households": 14}');
INSERT INTO "places" VALUES(14,6,'unit','2单元','/1/2/3/6/14/','{"households": 14}');
INSERT INTO "places" VALUES(15,6,'unit','3单元','/1/2/3/6/15/','{"households": 12}');
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket": 4}',1795726574432809,1798318574432809);
CREATE TABLE readings (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	at INTEGER, 
	by_id INTEGER, 
	about_id INTEGER, 
	field VARCHAR, 
	why VARCHAR, 
	CONSTRAINT pk_readings PRIMARY KEY (id)
);
INSERT INTO "readings" VALUES(1,'08277ebece96b2419ae3c9fcd713db6f56a389896e16626ea98cb82e4b122b73','a61dd15c07f426c5d98bc417b518b471b29afb11f524a0eec2a6df4cb5cd575a','394c0eb35677de9ea1338928c70fe072',1795722974062886,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(2,'e7d04916f1ef5bd120d35e4ec36463c8a438660c64c871e061c8687fab74c339','20d8fc7728fa8c9a0152235f87c3219d8b85acaa532af1cdb21eba6eecc4ea99','040ff8ae4d86785076c4c79ac591e4ab',1795722974062886,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'da5b2d9b8b483e11163ddabce1ae80ee9fd7acab9dccfa9410b93ec34706e9a0','7d22fd9ff6ae52d6f7b2240b578e0980ba8ac75e728d290aef619c957999a3fc','21fa3d1ea8d3429a9453abdcc3aa5618',1795722974062886,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'983d4147b124ee785abe19e35de4929c0132150f3ec6208bd6b2177f301a34d8','fef165c8b017e2d6b57dcc8062848267af9553a9af3bd4867bc58b8a6ce7567f','e8bd9c30451110544618cd394ec078b0',1795722974145461,9,1,'words','#1');
INSERT INTO "readings" VALUES(5,'0b3adb656acba0448e5527816deb7b25b7abe6c9ba9b125587ce75d0c9e3080d','67e38a9a5928a44046cee2c39916b5ca0cd56b4c60f2814fc8cab25615b20cec','bcf9eb2c2a0f73b4723cae0d2473502a',1795737374766502,20,3,'words','#4');
INSERT INTO "readings" VALUES(6,'454d6293a3ee0560b4151fc2fd8bf80d37850fb99b6fac46971ba531315be3c1','3225f2e3356632ce0e994d264e3a19e2d806ed93c5826a3965b5a808e3405918','d523d6574122590473513b16b2fa2a40',1795737374782971,9,1,'words','#3');
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
CREATE TABLE refusals (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER, 
	title VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_refusals PRIMARY KEY (id), 
	CONSTRAINT fk_refusals_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_refusals_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795726574491834);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:25620427c9a540f2bbcde20fe67ac817',1,1795722973956482);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:2db28252e67c418486d1f2f9a173eda3',1,1795722974036866);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:852e821f28814e09bc676293d57456f0',0,1795722974062886);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:b28f9942dfe14821833eaf26614ef6c1',0,1795722974236432);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:bb4e0b3af6a042eab6b324ecb04c527b',0,1795726574432809);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795722973776914,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795722973776914,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795722973776914,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(10,1795830974982775,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795722973956482,NULL,1795734000000000,1795726574491834,1795726574544754,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795722974062886,NULL,1795723274062886,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,10,0,NULL,'',1795722974236432,1795830974982775,1795737600000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795726574432809,1795737374766502,1795737600000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798318574432809,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1795985774432809,'{"ticket": 4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795831500000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795831800000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795912200000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795914000000000,'{"ticket": 2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795914000000000,'{}');
INSERT INTO "timers" VALUES('leftovers.daily:','leftovers.daily',1795915800000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
INSERT INTO "timers" VALUES('reminders.step:10','reminders.step',1795832774982775,'{"person": 10}');
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
CREATE INDEX ix_refusals_person_id ON refusals (person_id);
CREATE INDEX ix_refusals_ticket_id ON refusals (ticket_id);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',53);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
