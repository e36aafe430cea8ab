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
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716426737463);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716426737463);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:3fa44ba046cb48f9ba1a5a857b794047',1795716426960117);
INSERT INTO "heard" VALUES('playground:6247f4746f334f97b01536541b683b75',1795716427051204);
INSERT INTO "heard" VALUES('playground:7308ccf6efdc4c8f807a8eeea5bc9f9c',1795716427077046);
INSERT INTO "heard" VALUES('playground:4e3a25918a904000879ef0ff653d7276',1795716427187840);
INSERT INTO "heard" VALUES('playground:b1290fe8389a40b4a8d9cdcb63c0c391',1795716427240934);
INSERT INTO "heard" VALUES('playground:d1ff68da2eca44838081a2157c8a7ae9',1795716427280838);
INSERT INTO "heard" VALUES('playground:b95a7b692a4046c7ad3457cce8999e3e',1795716427337263);
INSERT INTO "heard" VALUES('playground:95ed1a13ce6441659876ae72628a3889',1795720027510321);
INSERT INTO "heard" VALUES('playground:3ddcf029f1aa4e7583a2f136fcf3eccb',1795720027581778);
INSERT INTO "heard" VALUES('playground:8e2bc39b10514d99b5ee000ba298f2ef',1795720027635097);
INSERT INTO "heard" VALUES('playground:4ed732d0d67d4fad9e338ab9e79137b4',1795720027681246);
INSERT INTO "heard" VALUES('playground:79c4d42a87724c6e8f2e3534dc308a5b',1795720027719812);
INSERT INTO "heard" VALUES('playground:ddfa4cc4171543e1948367bbc38f9bb8',1795720027757366);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716426737463,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716426960117,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716426960117,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716427051204,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716427077046,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716427077046,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716427187840,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716427240934,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716427280838,'{"asked": false, "because": ["漏水", "了"], "sure": 0.56}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716427280838,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795720027407743,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795720027510321,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795720027510321,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795720027581778,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795720027635097,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'command.refused',NULL,24,1795720027681246,'{}');
INSERT INTO "journal" VALUES(17,'ticket.assigned',2,NULL,1795730827830626,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795824427947302,'{"to": 25, "was": 23, "why": "silent"}');
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
, channel VARCHAR DEFAULT '' NOT NULL, deed VARCHAR DEFAULT 'say' NOT NULL, refers VARCHAR, urgent BOOLEAN DEFAULT false NOT NULL, once BOOLEAN DEFAULT false NOT NULL, purpose VARCHAR DEFAULT '' NOT NULL);
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716426960117,1795716426960117,0,'a1085965eb4346109d4a962fa92a0b0e','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716427077046,1795716427077046,0,'2f6eb7e03a5441908b5d278e2c4ad629','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716427077046,1795716427077046,0,'85dcc98160c7462bbdd7fb972ef0dd2a','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716427077046,1795716427077046,0,'347b99c582a146cd83c1f7293258e59b','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716427077046,1795716427077046,0,'7337eab39ddd4f519ae32156df779b7f','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716427077046,1795716427077046,0,'c912fc4004a54bef860a85aaf85b88f9','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716427187840,1795716427187840,0,'4a698971adb34bbcacc73a26ecd2a8a2','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716427240934,1795716427240934,0,'eb7d61e133284f84bd270a5df231346b','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716427280838,1795716427280838,0,'f8059faeaf1b47c5bcc283ad60878052','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716427337263,1795716427337263,0,'ca41323a7da3419797e06ddb2786596c','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'977287cd76d74600a351cd8c5e92252d','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'4fddc63dfb5447e0bfa8c6e5bdc6968d','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'464a90ac40244a69ae43362a8dea369e','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'936ec2990fe4417fa31bf49a492eded2','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'2b261142a6d64dbfaf7326617612fc89','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'9620db1c4f524e938c3778eb898116e6','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'88286e0c6a6a438ebf847db2cd1bcc19','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'26761de41f614d62befcc09d1a83d3ba','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'0ac062349b41489d8b019824d56c74ee','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'eb9db5919d0a4b949be8574a3c6da683','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'68a27df02a99421da50cf57e6afa6f1b','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'414484047a604a16aa454a875155ce47','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720027407743,1795720027407743,0,'dcacf5c5e7e0481da3965a9568076c5c','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720027510321,1795720027510321,0,'4b950157fceb468dae92b220ba403457','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720027510321,1795720027510321,0,'878e92b059d54266a979d6135aef3188','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720027581778,1795720027581778,0,'e3452a607ceb44198a2c957773a880ef','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720027581778,1795720027581778,0,'8eca93b2b72b4bd8a2d3fe940d725021','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720027635097,1795720027635097,0,'b0a5d2e9e2a5406b8b9f99561af9f197','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720027681246,1795720027681246,0,'a3aa2bf2ed714250ad37c28b3702a9a1','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720027719812,1795720027719812,0,'c32f06ba5f094afdb5ae461115170fcb','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(31,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720027757366,1795720027757366,0,'8a460194401f4306afacdd9e7c03b474','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(32,'playground:p-su','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'1e3035b24b164127933acbcd01e2cce7','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(33,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'5080e95bae2641019fa1530c338e1671','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(34,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'5b19745a71af4953a33a1c8256a49c63','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(35,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'a35d10f53efc41799421200bbff076c6','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(36,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'8a4a9a0236c04476bda35cbc4e8fb976','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(37,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'0337e65ec948416e81c6181adcf1b3fe','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(38,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'13820c0b793040be851bae8aa93bfe24','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(39,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'497761e909f843eba12ff29a02ca0db0','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(40,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'323c0fe2ef164f6ca756f1cc375675df','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(41,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'49814c16754c44dd9bfc244710a09890','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(42,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'7adf2dcbbe68477facb9d77aa618e750','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(43,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'a6bfb3f5fb7d4f18a9ae36a3613d832d','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(44,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730827830626,1795730827830626,0,'cad2e167500e4c3ab09c4b0eb24eec22','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(45,'playground:p-su','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'ed0e7c5b34b545179410e0f60dfc0572','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(46,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'6bee1cb0d17b4582acc62b81b0b0e9e0','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(47,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'e45be2b5d0194d0d877313c259cfd4e0','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(48,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'fd66ad2e15c1489d92883793b638249d','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(49,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'656fcdb4dfb14e38bfc058ad8c92f1d5','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(50,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'3949250c933949c9b2e19c2924f8da2f','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(51,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'68d451d829f944939cdbcfca2b602ed4','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(52,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'58fefbd8af59410e9e6e19d52c3cca1f','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(53,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'73e5b0c3e7f449e4a2b38652cad3c501','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(54,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'19605eb9d32a4c27a1e7927470a1c04a','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(55,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'27b20d1be3e346319aef80436650728a','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(56,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'762ba7d307e64472884f781a6d9b4aed','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(57,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824427947302,1795824427947302,0,'33b6bff1d9ec4607a3e6bda6de7fa7a8','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(58,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824427980616,1795824427980616,0,'0efb6cdb8d344c4084b314cbe046b977','playground','say',NULL,0,0,'');
INSERT INTO "outbox" VALUES(59,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824428001827,1795824428001827,0,'3884b26803d244cb8c23bcfadacba0a8','playground','say',NULL,0,0,'');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:3fa44ba046cb48f9ba1a5a857b794047',1,1795716426960117);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:6247f4746f334f97b01536541b683b75',1,1795716427051204);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:7308ccf6efdc4c8f807a8eeea5bc9f9c',0,1795716427077046);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:d1ff68da2eca44838081a2157c8a7ae9',0,1795716427280838);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:95ed1a13ce6441659876ae72628a3889',0,1795720027510321);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716426737463,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716426737463,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716426737463,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824428001827,0);
INSERT INTO "rounds" VALUES(20,1795824427980616,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716426960117,NULL,1795734000000000,1795720027581778,1795720027635097,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716427077046,NULL,1795716727077046,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716427280838,1795824428001827,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795720027510321,1795824427980616,1795737600000000,NULL,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824607947302,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828027980616,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828028001827,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',59);
COMMIT;
