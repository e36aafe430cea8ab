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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716413649275);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716413649275);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:68df2a5b2cbb432984d56ce3c77049f9',1795716413852862);
INSERT INTO "heard" VALUES('playground:6026af6b37334b9396f058a8de574653',1795716413917045);
INSERT INTO "heard" VALUES('playground:25099b4575434bd7b8e7162ab82a8cb9',1795716413933762);
INSERT INTO "heard" VALUES('playground:2beb2c20f7434ff68a4617d93b737c11',1795716414007978);
INSERT INTO "heard" VALUES('playground:b5ee964c65d049a39733911ae41a43f3',1795716414049779);
INSERT INTO "heard" VALUES('playground:8997e85cbb2144619dc69156ce3095ba',1795716414089226);
INSERT INTO "heard" VALUES('playground:764b288b8c574453a47b1f362fd9ca97',1795716414137303);
INSERT INTO "heard" VALUES('playground:59480fe5cbd44f8096bb349f23bb329e',1795720014259970);
INSERT INTO "heard" VALUES('playground:133ec8092e6b4bc5a9300dd40a578c36',1795720014313401);
INSERT INTO "heard" VALUES('playground:255ec64761c2488cadb1bccef61e03b2',1795720014376361);
INSERT INTO "heard" VALUES('playground:83531372f308468f8954aceb60791bff',1795720014436118);
INSERT INTO "heard" VALUES('playground:7277d9f238664a349c7e71254340864a',1795720014471080);
INSERT INTO "heard" VALUES('playground:3154279c01e74e85a51a3cba2d545ccd',1795720014508299);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716413649275,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716413852862,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 1.0}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716413852862,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716413917045,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716413933762,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.98}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716413933762,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716414007978,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716414049779,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716414089226,'{"asked": false, "because": ["漏水", "了"], "sure": 0.75}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716414089226,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795720014173302,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795720014259970,'{"asked": false, "because": ["有完没完", "半夜", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795720014259970,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795720014313401,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795720014376361,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'command.refused',NULL,24,1795720014436118,'{}');
INSERT INTO "journal" VALUES(17,'ticket.assigned',2,NULL,1795730814548617,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795824414669503,'{"to": 25, "was": 23, "why": "silent"}');
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716413852862,1795716413852862,0,'05dc9139b10f421ca66f76950cb85618');
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716413933762,1795716413933762,0,'d4a95cc8aac14b67a3faead58a211d88');
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716413933762,1795716413933762,0,'a25400d47ced4091806342ed4fa64c1e');
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716413933762,1795716413933762,0,'b83306d93b4a471fa2c41e30fbc00a70');
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716413933762,1795716413933762,0,'eb08d4fef24349d89249bc266caf43e1');
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716413933762,1795716413933762,0,'66f290cd2f36484ab3995cb362fc6e1c');
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716414007978,1795716414007978,0,'fe72e02852e74eb3afd3b7a83edd68ee');
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716414049779,1795716414049779,0,'9e02dff9bc5a408697f5983c4c54c4b6');
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716414089226,1795716414089226,0,'587a28bebef745a0878590c13289270c');
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716414137303,1795716414137303,0,'855e37a6323a4be5b8a25f153f2e0896');
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'4dd1d55c4e434ea5b52e0f5a6b8ebaba');
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'3bf27f753cbe420ab0da0cd1e5e1491e');
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'fe086a99131a472cb960d09ae6c9eb38');
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'5e4c60dbd4164e188bffb6523b3031db');
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'30890abd71e94f0099cff4652f5015c4');
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'b39a021ede6d451caeec4e9a272299d9');
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'6115afc77cc341b3ab897126e346c499');
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'6cb40fcc38a64f629a66aa46b7c75cce');
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'5084817b620545f8848ce3acf1af8bab');
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'fd68e0cb9d1346bd872ba6b4d011422b');
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'54b34f6031c14a37b13b74204fd46075');
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'7f5a561da4054e668a5d8f2371dc8854');
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720014173302,1795720014173302,0,'12e675977ee5439e9616d71d9a910d03');
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720014259970,1795720014259970,0,'8d490342eb15410fad55871ce95e4691');
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720014259970,1795720014259970,0,'27c899bf898046a7947ae4304aac2a6f');
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720014313401,1795720014313401,0,'89046f94539b408c99d12b3aa9c498ae');
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720014313401,1795720014313401,0,'e4d592d0d33047489e6d73970afc132a');
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720014376361,1795720014376361,0,'5648fdeede254b819a0242830590a083');
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720014436118,1795720014436118,0,'63659cdf6d7b43c68a759c9bc65ba16a');
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720014471080,1795720014471080,0,'c14788f2db3844d181b4b027605ca2b4');
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720014508299,1795720014508299,0,'8d728e29043042fdb76b715d58296bef');
INSERT INTO "outbox" VALUES(32,'playground:p-su','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'1d6e791930d84c8f8d74eec41d8b8d7a');
INSERT INTO "outbox" VALUES(33,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'0ca2968cc1684f3c8c6c0940ea67b246');
INSERT INTO "outbox" VALUES(34,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'0141e079fd2141a99594a43a52e0aa4f');
INSERT INTO "outbox" VALUES(35,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'081624bd635647daaccaa778b720db36');
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'7d8c3db2b445440880f9be64ebb06f38');
INSERT INTO "outbox" VALUES(37,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'b4d04c1cc2ba4d9e9c1287312389ee8d');
INSERT INTO "outbox" VALUES(38,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'07120b155cd5406cab228e41f0f8b2ba');
INSERT INTO "outbox" VALUES(39,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'ba1a298a23ee44ad90ddd21580450a48');
INSERT INTO "outbox" VALUES(40,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'668ddd10abed45368fbcdfcd1363c9da');
INSERT INTO "outbox" VALUES(41,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'91b3e13c36b0480b858e90ec5010f081');
INSERT INTO "outbox" VALUES(42,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'a178d42291674a3b91cbc119b1d0854e');
INSERT INTO "outbox" VALUES(43,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'3f11b635d7ef4a688e2762bdeeb0efd7');
INSERT INTO "outbox" VALUES(44,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730814548617,1795730814548617,0,'60bce8d8148f4f2bb51e3a7871d4ada5');
INSERT INTO "outbox" VALUES(45,'playground:p-su','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'ecdedd5519d74397b4dea6e8a37d36e1');
INSERT INTO "outbox" VALUES(46,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'49dd3d5a06a34fc6a3af878c97b71e73');
INSERT INTO "outbox" VALUES(47,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'6fed072c16a64c899685b842f7d41948');
INSERT INTO "outbox" VALUES(48,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'12576e7b9a0a45a0a978a502ef85e2ba');
INSERT INTO "outbox" VALUES(49,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'c5a2fa49d38245fdaf5dacb689299734');
INSERT INTO "outbox" VALUES(50,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'1517e37afbc94ce09c3ecb354ccf9b61');
INSERT INTO "outbox" VALUES(51,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'f2f1eefed86646aa8248b04deb1c7b38');
INSERT INTO "outbox" VALUES(52,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'6098ef7a58a54e6197ab27df95ea6c6c');
INSERT INTO "outbox" VALUES(53,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'e1c866b388f44301a0f5eced50366243');
INSERT INTO "outbox" VALUES(54,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'6539a5bf7c6d45b0a1bfe5a4170beb48');
INSERT INTO "outbox" VALUES(55,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'0ae2904facec4c98aa43346c03cf7260');
INSERT INTO "outbox" VALUES(56,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'eb24f341a8654695a20b6cfd5c5c742e');
INSERT INTO "outbox" VALUES(57,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824414669503,1795824414669503,0,'d0453bb5c0e1488fa243c118f2022b47');
INSERT INTO "outbox" VALUES(58,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824414755770,1795824414755770,0,'ffe9ed56012c4d31bf2fec6be1357184');
INSERT INTO "outbox" VALUES(59,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824414790712,1795824414790712,0,'25a589ab5cdb4023b43e63ea8b5c1c19');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:68df2a5b2cbb432984d56ce3c77049f9',1,1795716413852862);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:6026af6b37334b9396f058a8de574653',1,1795716413917045);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:25099b4575434bd7b8e7162ab82a8cb9',0,1795716413933762);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:8997e85cbb2144619dc69156ce3095ba',0,1795716414089226);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:59480fe5cbd44f8096bb349f23bb329e',0,1795720014259970);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716413649275,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716413649275,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716413649275,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824414790712,0);
INSERT INTO "rounds" VALUES(20,1795824414755770,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716413852862,NULL,1795734000000000,1795720014313401,1795720014376361,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716413933762,NULL,1795716713933762,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716414089226,1795824414790712,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795720014259970,1795824414755770,1795737600000000,NULL,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824594669503,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828014755770,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828014790712,'{"person": 9}');
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
CREATE INDEX ix_tickets_parent_id ON tickets (parent_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',59);
COMMIT;
