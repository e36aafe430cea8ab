BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, failed_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wei',2,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-xu',3,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lin',4,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ding',5,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-hong',6,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-guo',7,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-shen',8,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-bai',9,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ye',10,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-he',11,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-su',12,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wu',13,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zeng',14,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-jiang',15,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lu',16,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-fang',17,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhou',18,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wen',20,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wang',21,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-chen',22,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-gao',23,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-admin',24,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-duty',25,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','0b8b6e4329a2554f7ada116c5b2ba5064c0a6e186d44975c7699ad3f8b93165f',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795720228254589,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'ehzcfmDd126x3ZBSjqRR3PYCNE40fwyj',3,'playground:p-lu','playground:p-lu','我去','我去','',1795975826729925);
INSERT INTO "buttons" VALUES(2,'b7DxlWudM1GzDxvAUQm2xhUMY8zLvq07',4,'playground:p-fang','playground:p-fang','我去','我去','',1795975826729925);
INSERT INTO "buttons" VALUES(3,'ELApeVYwbbYt6kIGs_hEaxJIkeyidp3O',5,'playground:p-wang','playground:p-wang','我去','我去','',1795975826729925);
INSERT INTO "buttons" VALUES(4,'vSGaz0LQtmGVbf172caBN7EoACxLN1Je',12,'playground:p-su','playground:p-su','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(5,'KlECxtYrN-OTiDywRielQa2EAYNm_jsp',13,'playground:p-zeng','playground:p-zeng','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(6,'d7qhatLyYJknKZZHS1toW4da8UExfe0C',14,'playground:p-jiang','playground:p-jiang','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(7,'39wvwHlT_o9GF1MAilx9EttSwbtOmFZN',15,'playground:p-lu','playground:p-lu','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(8,'m2TMJ5L-dxdSd4864iGc9WFoFEkLsuji',16,'playground:p-fang','playground:p-fang','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(9,'ZGTedeU3nFLTFkqvnadrom0CokOid-CL',17,'playground:p-zhou','playground:p-zhou','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(10,'OOiJLfJD8ITdVKxIvmFCVXvrGG2mAqZG',18,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(11,'46cda8Gk-sZ2sdu2vzgzNLQwm4k_v_dN',19,'playground:p-wen','playground:p-wen','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(12,'vFydWJ2YP6Ui9HA_-SxN7SlxEgnvRgb_',20,'playground:p-wang','playground:p-wang','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(13,'7dbMIqLgyuXoexeE1CylQQegyeoxgyGZ',21,'playground:p-chen','playground:p-chen','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(14,'dzmpEF6_SHqhtpuV6uqZNMNP0R--Ezbs',22,'playground:p-gao','playground:p-gao','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(15,'UzV7plCRAVyMi8GICgZIwFZuca9q4ek3',23,'playground:p-admin','playground:p-admin','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(16,'lJOvGO2-3dYAgApSqPLDCvda-_jWeIio',24,'playground:p-duty','playground:p-duty','我去','我去','',1795979427240907);
INSERT INTO "buttons" VALUES(17,'VY1frcQesxpmJGYWtobYUcDX--UQedAM',26,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1795979427531459);
INSERT INTO "buttons" VALUES(18,'h8QGA_9-ABiU60Fb57jqRbC9wbwLbeKf',26,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1795979427531459);
INSERT INTO "buttons" VALUES(19,'KaKZGhtfH5Ro2cAceJq84vogD0JxPnmu',26,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1795979427531459);
INSERT INTO "buttons" VALUES(20,'k-8purqx_KDbSSCT4Y5jxCIVcL-KmR5B',34,'playground:p-su','playground:p-su','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(21,'UkSCBHySM6kIP4ZfRoWkqwPOLCaDEXxB',35,'playground:p-zeng','playground:p-zeng','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(22,'qWJ2N5xZZaMsy3gK-cnMnbp0yARm6rIE',36,'playground:p-jiang','playground:p-jiang','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(23,'hviGAsalP4aOCEfA25bx4kk5Bm6NjUM2',37,'playground:p-lu','playground:p-lu','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(24,'ugvO2HdBk11ps5PJTCSCI9LiOc9DnBo5',38,'playground:p-fang','playground:p-fang','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(25,'gVCyxZyjnRcUavsdOiW2gMiF0zAWMf5p',39,'playground:p-zhou','playground:p-zhou','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(26,'_Et3Z1uMDGILYGAWftMF7vQBOyh2G14o',40,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(27,'yjVRVUyT7Mb77u3_q_K8MqnltR1a2bpN',41,'playground:p-wen','playground:p-wen','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(28,'swzrjVXdhmK7MHTpk0hNqnzAhnNEY8BD',42,'playground:p-wang','playground:p-wang','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(29,'jV0Nyo_jWSjxQm8HMZ5SUPOqtal62cba',43,'playground:p-chen','playground:p-chen','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(30,'YwyfIxsN9CgfF3oqCPvvbCW0yaV1R21a',44,'playground:p-gao','playground:p-gao','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(31,'WF4brE8eLtcQEdf1MTwd5Akzri4eHqvu',45,'playground:p-admin','playground:p-admin','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(32,'7XbhTVVNDMKplypV4fEKsd8-q2cIZ8H6',46,'playground:p-duty','playground:p-duty','我去','我去','',1795990228532477);
INSERT INTO "buttons" VALUES(33,'QhLlRbnYUyRMD1xA98-8hAyWcFotgBa9',47,'playground:p-wen','playground:p-wen','接','接 4','',1796083828900372);
INSERT INTO "buttons" VALUES(34,'5Vmczx97KaKD3m91ohA1w49L_EZt1z-h',47,'playground:p-wen','playground:p-wen','转','转 4','',1796083828900372);
INSERT INTO "buttons" VALUES(35,'Xlg3XU1RhFiZhEuLpdyDV9EgyCwRC3Z2',47,'playground:p-wen','playground:p-wen','晚点','晚点','',1796083828900372);
INSERT INTO "buttons" VALUES(36,'Z25DFD_gXq3rmLB-rZOkRWRdoBEslGh-',47,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796083828900372);
INSERT INTO "buttons" VALUES(37,'xno8n8bpOxqUQaFZc4IxLp6MfQCtroi1',48,'playground:p-bai','playground:p-bai','接','接 3','',1796083828944366);
INSERT INTO "buttons" VALUES(38,'--bkWs5reOOhxfDETUDBbKZ_1PxNt4bp',48,'playground:p-bai','playground:p-bai','转','转 3','',1796083828944366);
INSERT INTO "buttons" VALUES(39,'cec84uIe-QE79vAV3CPD7OdWZ5Gr4sjp',48,'playground:p-bai','playground:p-bai','晚点','晚点','',1796083828944366);
INSERT INTO "buttons" VALUES(40,'SFJkiSCaazkwIp6hZ19_ZJ-XVcWSS9O1',48,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796083828944366);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795720227531459,1798312227531459,NULL);
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
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716625351806,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716625351806,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:4948958595404a6e89973f2bd120bbd4',1795716626027838);
INSERT INTO "heard" VALUES('playground:31edad160e41483db9d1a3d093792018',1795716626635578);
INSERT INTO "heard" VALUES('playground:a26e873441034745a13759833ecc8bdf',1795716626729925);
INSERT INTO "heard" VALUES('playground:6910daba7e4b419da634e4a793591b8b',1795716626964403);
INSERT INTO "heard" VALUES('playground:9fe4bc63e22e479fa0cf8f1f6fb176d4',1795716627028979);
INSERT INTO "heard" VALUES('playground:9f2460bb24df441192c3e3011913fa9b',1795716627067309);
INSERT INTO "heard" VALUES('playground:6df77ad0eddc4f23a5d2fbf65b43eace',1795716627162281);
INSERT INTO "heard" VALUES('playground:1e07ab7d84d94c9f8afae4b926e7ae93',1795720227531459);
INSERT INTO "heard" VALUES('playground:88eb5bff67b04766a66033c5c183da92',1795720227783755);
INSERT INTO "heard" VALUES('playground:24a06a08ef944ec698cdee7c472ae493',1795720227959055);
INSERT INTO "heard" VALUES('playground:babfb010a1f94b6ab88b59c870abd7ec',1795720228085075);
INSERT INTO "heard" VALUES('playground:e16ab0ef68294121b1782a774162147b',1795720228147348);
INSERT INTO "heard" VALUES('playground:687ff9bb1f704db2b6d642eca9f35e41',1795720228254589);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716625351806,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716626027838,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716626027838,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716626635578,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716626729925,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716626729925,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795716626729925,'{"danger": "trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795716626964403,'{"was": 9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795716627028979,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795716627067309,'{"asked": false, "because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795716627067309,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795716627162281,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795720227240907,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795720227240907,'{"times": 1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795720227531459,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795720227531459,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795720227783755,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795720227959055,'{"judged": true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795720228085075,'{}');
INSERT INTO "journal" VALUES(20,'broadcast.drafted',NULL,24,1795720228254589,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(21,'ticket.assigned',2,NULL,1795731028532477,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(22,'circle.widened',2,NULL,1795731028532477,'{"times": 2}');
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
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795716627162281);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716626027838,1795716626027838,0,'621f107ead9f4ab68969f3e4bcf17dc5','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716626729925,1795716626729925,0,'d14523d5d3374018b49228fd3362e719','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716626729925,1795716626729925,0,'814b92270fbb4d20a15bb97c268ba113','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716626729925,1795716626729925,0,'2d509c89d7df442d8dd98d8ddc748d4d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716626729925,1795716626729925,0,'b5cd6daa77264ec9938f53b6209501f4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716626729925,1795716626729925,0,'585d5a9b3e6945b88ed4d3d9a41d1eb4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-guo','private','',NULL,NULL,2,'sent',1795716626729925,1795716626729925,0,'1fcf2853c9f54c1eba3fdee7a2ffd07d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716626964403,1795716626964403,0,'ac731dae75f24598a01bff1e02cbd562','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716627028979,1795716627028979,0,'8cb4835c2d4742cb8b3573505959ce29','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716627067309,1795716627067309,0,'097a2b099d6f4d32b8c269c30259c0b9','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716627162281,1795716627162281,0,'ac46bea0fb454c8f962a36827df2d94b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-su','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'13c851cd4ade473781ace657f3b0cf11','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'964b0db9209f4a648f94cc0c96ebcfd1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'2158aeb4f4a548f1b6bc3f9d25bd564b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'fbb5def957c24a5dbed43f0fe1fc3949','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'2023ec36405c4ebeaa7f12033bb2aca3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'fba86de8bac64231a087f53c3868d1c5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'6d6df15127c94239bcd7c659e07be4bd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'812b276d95a7445ebf07126fe600f118','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'ad193dc52c2a4094bd5ea4495eac72d6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'cb62d3adc8ad4c2baabf58eefc7970fb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'589345f48a3f4b91b4bfe1fcb599da8a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'e9754a33180149e9b76ddb8b65e64efd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720227240907,1795720227240907,0,'217d566c8cf94c47884b60ce411e946b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720227531459,1795720227531459,0,'913b222234a547798f3335d631dc7add','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720227531459,1795720227531459,0,'57e22aef3bda41848fdc7730b464d70f','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720227783755,1795720227783755,0,'15e07d71fd0e422c8350f3f9eb501d0f','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720227783755,1795720227783755,0,'1517e4b3e0bc4642970dac5c3b850248','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720227959055,1795720227959055,0,'61ac272a342f4be886eb62f453315b2b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720228085075,1795720228085075,0,'c2c51bdd30fa42a587e21180ce509031','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720228147348,1795720228147348,0,'06c7fef6d91249399cf5586995f0685e','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795720228254589,1795720228254589,0,'d84348993df84040a0587d98395d3efb','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720228254589,1795720228254589,0,'a83f76bac2c746398181313bd1813c7f','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-su','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'c01ea47ff16443a5945e7bec72b7bdb9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'cdb2a7ffc270422084cd0342083eb839','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'afb8529ea01e43678419599ca1a12498','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-lu','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'afbc39c2af8c4218bb60df2fb7ebda80','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-fang','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'3e17de20d79c4520a8599163d5749d3b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'952248851688475086bc9589d0e8293b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'02bb97512e094a8cb4a8e79dbd3298d1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wen','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'6a6692fa8383406492ddca6fb473185a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-wang','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'1ad028e3474a46d19f64aa1f5b337927','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-chen','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'db5a64e0befb49ec8af7a543eb561276','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-gao','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'c68c66b26643436ab123a1baea6fca3b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-admin','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'bfa8287fdd3946a4804280a3c5929cc3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-duty','private','',NULL,NULL,2,'sent',1795731028532477,1795731028532477,0,'964c3db8cfc747fc9c3b1e8fdf8729c6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824628900372,1795824628900372,0,'7f898031bf0d49cc8ac2df6796eb07bc','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824628944366,1795824628944366,0,'86dedae2e00446f3944970790277051a','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,NULL);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket": 4}',1795720227531459,1798312227531459);
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
INSERT INTO "readings" VALUES(1,'5e3b53a793a12c65d9b37697b56d9c6cea8e5e20d5c5fb8abf7bea94eb12a2e4','22fbda61eb2e7a42bde2fd0b925278a6125f5723c09c9dea6dbe38e9e6ad2c1f','b464a2e90dc7848b6f78b746504c463b',1795716626729925,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(2,'59466b9ab8cd82bb442821683742712dea36809736e63806842d2f950368dd7c','8cd72378be4ff354430768ee67404c3f7eadb6268bf028ff68a0fb4cd765e260','0515ff8f121fde59e498ff7ff60c3e96',1795716626729925,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'31d9345e1d0495cad1b0a657d2b7b02b12f894619587522089872406fa8c06b8','9c23843c66b77e65e3c99320b283313adb40f5c778fe72036e31db25a6752326','82712538867bcd4c280c63bfe328d5f4',1795716626729925,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'867629009b63b2c2554f11603a89bf5b715ba386450686f3193921739f86acee','2ee1839c21845063af7efc5c409cc3523929c542d3504c03d495f9df728541d5','a357aa7e23ba2a3ed1bd5f1adf653e7d',1795716626964403,9,1,'words','#1');
INSERT INTO "readings" VALUES(5,'baaf6f240620ccd08c74eab38af09e00f8f5c6f690a5daf22a941f89f15495ae','a92efc67ce0514584e2aaebef50b4e1981d9e6bea222eaa5110731a2fe38bd10','428c1d83da9f65cbde900f0bdcb4bc39',1795824628900372,20,3,'words','#4');
INSERT INTO "readings" VALUES(6,'57787f9ffe0eb2e7e7adaba4047a2d508eed8222247364a23c096d9ceb9958ec','c41a419311be98699ab2e2610d87f730232a2e7f792c1fb80e1206eba4b9a798','9f3e8553ca1d24aa1311a3f3731c0c26',1795824628944366,9,1,'words','#3');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:4948958595404a6e89973f2bd120bbd4',1,1795716626027838);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:31edad160e41483db9d1a3d093792018',1,1795716626635578);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:a26e873441034745a13759833ecc8bdf',0,1795716626729925);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:9f2460bb24df441192c3e3011913fa9b',0,1795716627067309);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:1e07ab7d84d94c9f8afae4b926e7ae93',0,1795720227531459);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716625351806,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716625351806,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716625351806,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824628944366,0);
INSERT INTO "rounds" VALUES(20,1795824628900372,0);
CREATE TABLE services (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, 
	CONSTRAINT pk_services PRIMARY KEY (id), 
	CONSTRAINT fk_services_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name)
);
INSERT INTO "services" VALUES(1,3,'通下水道','下水道 马桶 堵了 疏通','近邻服务队','普通60元，疏通机120元','两小时内上门');
INSERT INTO "services" VALUES(2,3,'换灯泡水龙头','灯泡 灯管 水龙头 角阀','近邻服务队','30元，材料另算','自己买好材料也行');
INSERT INTO "services" VALUES(3,3,'开锁换锁','开锁 换锁 钥匙 锁在门外','近邻服务队','开锁80元，换锁芯150元起','要看身份证');
INSERT INTO "services" VALUES(4,3,'上门理发','理发 剪头发','近邻服务队','15元，七十岁以上免费','每周三');
INSERT INTO "services" VALUES(5,3,'家电清洗','洗空调 油烟机 洗衣机','近邻服务队','空调挂机70元，油烟机150元','提前一天约');
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
	score VARCHAR, parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716626027838,NULL,1795734000000000,1795720227783755,1795720227959055,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795716626729925,NULL,1795716926729925,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716627067309,1795824628944366,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795720227531459,1795824628900372,1795737600000000,NULL,NULL,NULL,NULL);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798312227531459,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1795979427531459,'{"ticket": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828228900372,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828228944366,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795828200000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795825800000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795827600000000,'{"ticket": 2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795827600000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',48);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
