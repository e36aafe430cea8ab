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
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716396681673);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716396681673);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:38b24905213c4e6d8edbb5962cb3c59e',1795716397119907);
INSERT INTO "heard" VALUES('playground:e87915348c404df28ba49b433f35b736',1795716397233327);
INSERT INTO "heard" VALUES('playground:a863573c23234ecc8930ac9dee23a322',1795716397269416);
INSERT INTO "heard" VALUES('playground:d3aedaeb739a452ba50c3bf964c33aa2',1795716397409838);
INSERT INTO "heard" VALUES('playground:640784ed959f4514a57ea48ca440a363',1795716397467422);
INSERT INTO "heard" VALUES('playground:1120cf74a3a14394a8689cd7f4af3b8a',1795716397561587);
INSERT INTO "heard" VALUES('playground:afb875688d7e41d4b554ee4d4ba9367e',1795716397683685);
INSERT INTO "heard" VALUES('playground:1c1b4029aa4b4b01addec9e2f9c2a1cd',1795719997893628);
INSERT INTO "heard" VALUES('playground:364505a3b0df41809e320e4583f64c20',1795719998000798);
INSERT INTO "heard" VALUES('playground:ce79e146eb2d459bbea373e588854c32',1795719998060086);
INSERT INTO "heard" VALUES('playground:30ec705c86d7444f9b48542ef39a12a0',1795719998118613);
INSERT INTO "heard" VALUES('playground:90dc5be611b0458b8f2a10e6e8d5cae5',1795719998155926);
INSERT INTO "heard" VALUES('playground:2d84bcb429e346e2937bfbeaa4ad262c',1795719998195370);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716396681673,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716397119907,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716397119907,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716397233327,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716397269416,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.97}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716397269416,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716397409838,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716397467422,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716397561587,'{"asked": false, "because": ["漏水", "了"], "sure": 0.69}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716397561587,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795719997755979,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795719997893628,'{"asked": false, "because": ["有完没完", "天天", "楼上"], "sure": 1.0}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795719997893628,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795719998000798,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795719998060086,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'command.refused',NULL,24,1795719998118613,'{}');
INSERT INTO "journal" VALUES(17,'ticket.assigned',2,NULL,1795730798247606,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795824398392907,'{"to": 25, "was": 23, "why": "silent"}');
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716397119907,1795716397119907,0,'3c46aaabfc944c1b8d29c5e83c5d4681');
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716397269416,1795716397269416,0,'053d091370394762b58a88e0e9e250f4');
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716397269416,1795716397269416,0,'7d17a03dbb90452bb9457456cbb3ce32');
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716397269416,1795716397269416,0,'93409f74bd0943e892ab7a6ccbb5a977');
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716397269416,1795716397269416,0,'f5772373a7ae4fc19f8185be7fe41aef');
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716397269416,1795716397269416,0,'c7fb8f2b28324baf804c5f26bc7e0d20');
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716397409838,1795716397409838,0,'cc8d9d547e0c44c38603246a0bdcb066');
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716397467422,1795716397467422,0,'b7013cb0cd914857a8c85694f459e7a7');
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716397561587,1795716397561587,0,'917a957dd4174b05acba505fbb28fc4a');
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716397683685,1795716397683685,0,'86ea1a8692254e578da75c2926179b7a');
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'4d420938ba024e82b1df7e3188fa2fce');
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'12788c435d824e59a95b29be6053025c');
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'df869f38e3a84daeb25c26f094758861');
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'dbe36a9020f04b8095c4e30a8988daf5');
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'db8ea6c4e788438c8b73996a73c25f3b');
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'b9eaf98571b54adaa1e4bf1ce3467586');
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'14f473a946d1470aa6c408d52ca1c72c');
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'02ee42f3be17438a9d71528b08d0167f');
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'051bccb8f5504dbb94c99b1bb92ba1f2');
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'7daddc0720af4b8bbe41541cdbbade54');
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'5d6f86156f764dee8abdc0f9a934adec');
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'744dcd23f8054329b149f3a4c6aac59b');
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795719997755979,1795719997755979,0,'0bf00d14d85d48ca8f7ba7f91c721778');
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795719997893628,1795719997893628,0,'1b375f2a97b0453bb929b39831bf2625');
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795719997893628,1795719997893628,0,'860da4582e724d549421ca61fb544ebf');
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795719998000798,1795719998000798,0,'e218468489954b6b8a5a0ab2a96443c5');
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795719998000798,1795719998000798,0,'206d022c1a9a4cdeb588bee94e3110b1');
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795719998060086,1795719998060086,0,'2dddf14bde124187a0c5c320e8cb7e2d');
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795719998118613,1795719998118613,0,'34889acfcc3842389c67f34ef33664d7');
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795719998155926,1795719998155926,0,'c46971e7cf96411b95770fc4092a3f0a');
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795719998195370,1795719998195370,0,'0530163975de4cd7a23b0da11e4aa654');
INSERT INTO "outbox" VALUES(32,'playground:p-su','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'045d3f952d7940e6b7ce5a39242caace');
INSERT INTO "outbox" VALUES(33,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'9ffc96f673e74fc68a607fc507e3a832');
INSERT INTO "outbox" VALUES(34,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'48ef9868e911479288df90ab46bdc929');
INSERT INTO "outbox" VALUES(35,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'3474e3d17c654dcbbece56a8dfa0bc8e');
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'627d44e2f1ca46cd94be554aa8d3f443');
INSERT INTO "outbox" VALUES(37,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'5e928c5b334d4d6eb08997901a3589ae');
INSERT INTO "outbox" VALUES(38,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'cb0192ed710d43579ee8b06db72ef905');
INSERT INTO "outbox" VALUES(39,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'5fb8cd1cfcfc4c9289220ecb2171f789');
INSERT INTO "outbox" VALUES(40,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'c06cbf547562455badfa6d774d37c8cd');
INSERT INTO "outbox" VALUES(41,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'dde36f190e574f528428eb70aad05bc2');
INSERT INTO "outbox" VALUES(42,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'299dd54003c4427dbd9b129f23296009');
INSERT INTO "outbox" VALUES(43,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'afdf9209b3c0468bb4c20bacd62bbeee');
INSERT INTO "outbox" VALUES(44,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730798247606,1795730798247606,0,'82ce3fc8f06c4b58a5aa9c473c265508');
INSERT INTO "outbox" VALUES(45,'playground:p-su','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'b9511640e25545e685fa2700ef6afee4');
INSERT INTO "outbox" VALUES(46,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'ef29c3642bd34c3fbc3a689a27bb62ec');
INSERT INTO "outbox" VALUES(47,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'017d1f33b8a14eb7989d57891de92dc5');
INSERT INTO "outbox" VALUES(48,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'9084dc387f304e20bc730121a2db19c5');
INSERT INTO "outbox" VALUES(49,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'7bcc020b666540d2a3178ba78a91aa15');
INSERT INTO "outbox" VALUES(50,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'202034d0394e432fbb518d57250369b8');
INSERT INTO "outbox" VALUES(51,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'3d2479227214487d892553e2733f2a01');
INSERT INTO "outbox" VALUES(52,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'679c0a75faa64b09ba33b99216358a3f');
INSERT INTO "outbox" VALUES(53,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'7dec812781b147ea9baa58493e8a71c9');
INSERT INTO "outbox" VALUES(54,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'f680b10c112d4f4e950441da81009e90');
INSERT INTO "outbox" VALUES(55,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'493fbddf2d0841f58ccf4ca9561ecdd7');
INSERT INTO "outbox" VALUES(56,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'1625807362b04aeeaacdf62bbfc355f8');
INSERT INTO "outbox" VALUES(57,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824398392907,1795824398392907,0,'ded2ae6f98924b0e8c95dc7b6f9bd7af');
INSERT INTO "outbox" VALUES(58,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824398476920,1795824398476920,0,'46a24849797c4a53ba371a7cc26f416e');
INSERT INTO "outbox" VALUES(59,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824398519542,1795824398519542,0,'149de03380ac4fa9b7d064ff56782b4d');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:38b24905213c4e6d8edbb5962cb3c59e',1,1795716397119907);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:e87915348c404df28ba49b433f35b736',1,1795716397233327);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:a863573c23234ecc8930ac9dee23a322',0,1795716397269416);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:1120cf74a3a14394a8689cd7f4af3b8a',0,1795716397561587);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:1c1b4029aa4b4b01addec9e2f9c2a1cd',0,1795719997893628);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716396681673,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716396681673,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716396681673,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824398519542,0);
INSERT INTO "rounds" VALUES(20,1795824398476920,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716397119907,NULL,1795734000000000,1795719998000798,1795719998060086,'good');
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716397269416,NULL,1795716697269416,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716397561587,1795824398519542,1795737600000000,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795719997893628,1795824398476920,1795737600000000,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824578392907,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795827998476920,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795827998519542,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
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
CREATE INDEX ix_corrections_at ON corrections (at);
CREATE INDEX ix_corrections_author_id ON corrections (author_id);
CREATE INDEX ix_corrections_corrected_by ON corrections (corrected_by);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',59);
COMMIT;
