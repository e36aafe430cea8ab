BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1);
INSERT INTO "addresses" VALUES('playground:p-wei',2);
INSERT INTO "addresses" VALUES('playground:p-xu',3);
INSERT INTO "addresses" VALUES('playground:p-lin',4);
INSERT INTO "addresses" VALUES('playground:p-ding',5);
INSERT INTO "addresses" VALUES('playground:p-hong',6);
INSERT INTO "addresses" VALUES('playground:p-guo',7);
INSERT INTO "addresses" VALUES('playground:p-shen',8);
INSERT INTO "addresses" VALUES('playground:p-bai',9);
INSERT INTO "addresses" VALUES('playground:p-ye',10);
INSERT INTO "addresses" VALUES('playground:p-he',11);
INSERT INTO "addresses" VALUES('playground:p-su',12);
INSERT INTO "addresses" VALUES('playground:p-wu',13);
INSERT INTO "addresses" VALUES('playground:p-zeng',14);
INSERT INTO "addresses" VALUES('playground:p-jiang',15);
INSERT INTO "addresses" VALUES('playground:p-lu',16);
INSERT INTO "addresses" VALUES('playground:p-fang',17);
INSERT INTO "addresses" VALUES('playground:p-zhou',18);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19);
INSERT INTO "addresses" VALUES('playground:p-wen',20);
INSERT INTO "addresses" VALUES('playground:p-wang',21);
INSERT INTO "addresses" VALUES('playground:p-chen',22);
INSERT INTO "addresses" VALUES('playground:p-gao',23);
INSERT INTO "addresses" VALUES('playground:p-admin',24);
INSERT INTO "addresses" VALUES('playground:p-duty',25);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE asides (
	id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	sealed BLOB, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_asides PRIMARY KEY (id)
);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
);
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('clock.ahead',108000);
CREATE TABLE groups (
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	bound_at INTEGER NOT NULL, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716381078389);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716381078389);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:340d75ac686b44e6a602826991a6bb86',1795716381404664);
INSERT INTO "heard" VALUES('playground:f2a095a8d8b242768d46b3021fd0ba30',1795716381519115);
INSERT INTO "heard" VALUES('playground:29887ab26b0547278b075fb6f3f68bfc',1795716381541190);
INSERT INTO "heard" VALUES('playground:b6c3aaf35cc3447298d19f0272b3551e',1795716381663725);
INSERT INTO "heard" VALUES('playground:bfc3563d38f94ffaa272b12ae140b724',1795716381709312);
INSERT INTO "heard" VALUES('playground:5c7ddc17e13243a9b70cffadde7e93ea',1795716381746089);
INSERT INTO "heard" VALUES('playground:1aad9d75e15347dcaf4396ee98bb6255',1795716381803488);
INSERT INTO "heard" VALUES('playground:07a5990a3b2f43899dc71e7b8a6d9c52',1795719982004737);
INSERT INTO "heard" VALUES('playground:77fcacd97bdc4c04858067611d10df2c',1795719982103625);
INSERT INTO "heard" VALUES('playground:cbcf1b0e06f84b24846437ccd591caf4',1795719982152318);
INSERT INTO "heard" VALUES('playground:1189aa9960e244139adae0e3cf07036b',1795719982199247);
INSERT INTO "heard" VALUES('playground:66080303baef44fcbc39f95f7dd6b517',1795719982248022);
INSERT INTO "heard" VALUES('playground:1baa0bd81d024909bc3e86ed63292b3c',1795719982277928);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716381078389,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716381404664,'{"because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716381404664,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716381519115,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716381541190,'{"because": ["困人", "电梯", "栋"], "sure": 0.93}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716381541190,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716381663725,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716381709312,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716381746089,'{"because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716381746089,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795719981856040,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795719982004737,'{"because": ["有完没完", "你", "天天"], "sure": 0.99}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795719982004737,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795719982103625,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795719982152318,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'ticket.opened',5,24,1795719982199247,'{"because": ["报修"], "sure": 0.46}');
INSERT INTO "journal" VALUES(17,'ticket.assigned',5,NULL,1795719982199247,'{"to": 17, "why": "opened"}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795730782316101,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(19,'ticket.assigned',2,NULL,1795824382453423,'{"to": 25, "was": 23, "why": "silent"}');
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
);
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716381404664,1795716381404664,0,'ba8a67e0c27a4e518dca93761c7b5c37');
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716381541190,1795716381541190,0,'663f27745dc14b2c9b40bf8e383e7d3b');
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716381541190,1795716381541190,0,'c1484a3272b54646ac670267cb3569e7');
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716381541190,1795716381541190,0,'a2ae3c9548c746ee8dedc9315e96c61d');
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716381541190,1795716381541190,0,'c72483195e9d408c818dc1a90b9f38d0');
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716381541190,1795716381541190,0,'aaa065439dc7460984d2e2390245cb6a');
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716381663725,1795716381663725,0,'e527701650694dbe8e3c101dc5f67e30');
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716381709312,1795716381709312,0,'f59885fe571d452aa75830cbee48e670');
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716381746089,1795716381746089,0,'41dd2bd2a39e461fb8eb046f4f47b846');
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716381803488,1795716381803488,0,'294f1a9fef6847e295519cc7921458fb');
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'bf6cbdb226514713a034298ae8874c1e');
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'57b9dab945ab4788b0349645529dd611');
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'0f75fec0959e428b94e6dc2a4804347c');
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'26292133f8db47bc98565c8dd5881968');
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'cc89375685384446b715e32de6fc4b6f');
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'7986382b45d94cbaad56a03512bf4093');
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'8fb73fb0f9504ce183ac0cf517b9d2bc');
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'630b4f0f5a184d3ba7807e0314ffc0c1');
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'eee91eedd6d74eabad70d833361b537a');
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'20effa5f0e584c51adafbce9f8a5a6ce');
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'720d642648294b028839c77ab10f8993');
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'5885a569cfd1485f8ac7495bd09cd7bb');
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795719981856040,1795719981856040,0,'abf7a6bd8f164a4f978e34db30ec1e7d');
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795719982004737,1795719982004737,0,'e7283e7d0bfd4263b54758a6d47169b9');
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795719982004737,1795719982004737,0,'e62992b5ca1b4589a181f509261014ff');
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795719982103625,1795719982103625,0,'326ad4be88ae40aaa0b69b3b432fcddf');
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795719982103625,1795719982103625,0,'9a15abc113ce4e01b81c69b26e7e2c4e');
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795719982152318,1795719982152318,0,'bfc4e2b5e6d3470c9831a982b2c52d63');
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795719982199247,1795719982199247,0,'aff906099a864772a0281448d85820ae');
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795719982248022,1795719982248022,0,'51e62745b52c4a3e942c8d83741e4d92');
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795719982277928,1795719982277928,0,'5597f24a906146a89dfb26fdcb3ec741');
INSERT INTO "outbox" VALUES(32,'playground:p-su','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'2d0eb341f5cd471595ad7e5aa1c3d5bb');
INSERT INTO "outbox" VALUES(33,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'afbc29dfa8324993bef2dc43111efef9');
INSERT INTO "outbox" VALUES(34,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'86ec267439904f0ea561eb0a24737534');
INSERT INTO "outbox" VALUES(35,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'138177c69cf84d15bad63baa5ac2e049');
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'e846e87115b94b0fae6c41f2519f6424');
INSERT INTO "outbox" VALUES(37,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'2d5eee468677453da382b52a7974f995');
INSERT INTO "outbox" VALUES(38,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'7823df599a7e476296fc7e42148b0c6c');
INSERT INTO "outbox" VALUES(39,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'98dad28fdff84302a385a4940057781c');
INSERT INTO "outbox" VALUES(40,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'27729ce3904a4748b048da5cd4c572ea');
INSERT INTO "outbox" VALUES(41,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'9cb32a6ade0549078a1c36765521a6f9');
INSERT INTO "outbox" VALUES(42,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'7afce595fd024ef28352f42a99c79d7e');
INSERT INTO "outbox" VALUES(43,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'1c7de6db7e694847a4e01f186f2b5cc7');
INSERT INTO "outbox" VALUES(44,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730782316101,1795730782316101,0,'c8413d4b8f3845428d142581f8cbbf92');
INSERT INTO "outbox" VALUES(45,'playground:p-su','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'f7c1b5d82e20497690c5880139e311b1');
INSERT INTO "outbox" VALUES(46,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'29410df53ca244c4b122a2eba3bbfae5');
INSERT INTO "outbox" VALUES(47,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'7a1f17cff6524e5b9baa7d519022ae9c');
INSERT INTO "outbox" VALUES(48,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'e18ffa940de148f1a38e0417fcef58a5');
INSERT INTO "outbox" VALUES(49,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'7fd1960a384744aca017110ee07ea0e9');
INSERT INTO "outbox" VALUES(50,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'900dfc591dd44932b1b61dfec17b9d6f');
INSERT INTO "outbox" VALUES(51,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'f1aebe86473141318f8b0a75820bc231');
INSERT INTO "outbox" VALUES(52,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'8b0a354328524ccaba16bf0001adbff1');
INSERT INTO "outbox" VALUES(53,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'42c0ba063ffe4983a9955cf2573984b1');
INSERT INTO "outbox" VALUES(54,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'52ea3a39f8d34e5d82d0f1f2329cec5d');
INSERT INTO "outbox" VALUES(55,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'da7d79907e2c41f49b3fe2c016c2a5dd');
INSERT INTO "outbox" VALUES(56,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'5dd5a0e327b8405e86c58fd391728d03');
INSERT INTO "outbox" VALUES(57,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824382453423,1795824382453423,0,'7fb4c6903d514d178ce131de2a2243a2');
INSERT INTO "outbox" VALUES(58,'playground:p-fang','private','',NULL,NULL,5,'sent',1795824382499994,1795824382499994,0,'2978a36b8ac54c879e7d7966890ad741');
INSERT INTO "outbox" VALUES(59,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824382528117,1795824382528117,0,'29fd741d44a94c5faa296e56c6c9f584');
INSERT INTO "outbox" VALUES(60,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824382543395,1795824382543395,0,'4551f6d75fde4a39bad6cb6bbe2a6ee7');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:340d75ac686b44e6a602826991a6bb86',1,1795716381404664);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:f2a095a8d8b242768d46b3021fd0ba30',1,1795716381519115);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:29887ab26b0547278b075fb6f3f68bfc',0,1795716381541190);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:5c7ddc17e13243a9b70cffadde7e93ea',0,1795716381746089);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:07a5990a3b2f43899dc71e7b8a6d9c52',0,1795719982004737);
INSERT INTO "reports" VALUES(6,5,24,NULL,'playground:p-admin','playground:1189aa9960e244139adae0e3cf07036b',0,1795719982199247);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716381078389,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716381078389,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716381078389,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824382543395,0);
INSERT INTO "rounds" VALUES(17,1795824382499994,0);
INSERT INTO "rounds" VALUES(20,1795824382528117,0);
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
	score VARCHAR, 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716381404664,NULL,1795734000000000,1795719982103625,1795719982152318,'good');
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716381541190,NULL,1795716681541190,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716381746089,1795824382543395,1795737600000000,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795719982004737,1795824382528117,1795737600000000,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(5,'need','property','物业服务','改 4 报修','待接单',0,0,3,'',3,24,17,0,NULL,'',1795719982199247,1795824382499994,1795737600000000,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824562453423,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('reminders.step:17','reminders.step',1795827982499994,'{"person": 17}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795827982528117,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795827982543395,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
CREATE INDEX ix_asides_at ON asides (at);
CREATE INDEX ix_heard_at ON heard (at);
CREATE INDEX ix_journal_ticket ON journal (ticket_id);
CREATE INDEX ix_journal_verb_at ON journal (verb, at);
CREATE INDEX ix_outbox_address_ticket ON outbox (address, ticket_id);
CREATE INDEX ix_outbox_waiting ON outbox (next_at, id) WHERE state = 'waiting';
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',5);
INSERT INTO "sqlite_sequence" VALUES('outbox',60);
COMMIT;
