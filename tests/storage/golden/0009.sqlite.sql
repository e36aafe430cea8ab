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
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','观远里 11月28日（周六）9:00停水。','8 个群（观远里，1–5栋）','draft',0,1,'','cbf24099ceae21703b503ed0754ccc9fd10cbb8f3a7f6b127917be635f805076',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795720176683711,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'O_q4CvL3RzqwiUWXgXmo9QFl7KDtDHB_',3,'playground:p-lu','playground:p-lu','我去','我去','',1795975775477653);
INSERT INTO "buttons" VALUES(2,'vRI_6f0moAwKDbqtxYOARWx9q4G0yCwr',4,'playground:p-fang','playground:p-fang','我去','我去','',1795975775477653);
INSERT INTO "buttons" VALUES(3,'jxmdG22aaQAaT2ai0xE_3EUX7AWsULQl',5,'playground:p-wang','playground:p-wang','我去','我去','',1795975775477653);
INSERT INTO "buttons" VALUES(4,'00IrB9NRBG-86uaSuiH3rA0sKS6OeHgu',11,'playground:p-su','playground:p-su','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(5,'p7nccyczNVxnATmeFkBMrxBu2g6I7SRT',12,'playground:p-zeng','playground:p-zeng','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(6,'5_fTIz00pPjE-aGiQH_KnSdYZeFXamep',13,'playground:p-jiang','playground:p-jiang','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(7,'OkYPxhtSVYhTDSSFWvVmCIXDuXsqebeO',14,'playground:p-lu','playground:p-lu','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(8,'olZu0sCcwriutbnBusG5UkSqH5AsX-j8',15,'playground:p-fang','playground:p-fang','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(9,'s9lq0FczD4bXSOj1HVhEFKZ16P5m97GD',16,'playground:p-zhou','playground:p-zhou','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(10,'kszAIYraYNNanYECBVCjl6bSGGU8AYCY',17,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(11,'7BQBhqGol0rKCN-4ZoCCA5VnDaYXxGdB',18,'playground:p-wen','playground:p-wen','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(12,'IZB66G5oxwgHbU1CFo1VvdCdUXb11P23',19,'playground:p-wang','playground:p-wang','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(13,'T_7IhwC7M0mdGFdrgy9g3664GFQVvvSF',20,'playground:p-chen','playground:p-chen','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(14,'Qv8JUK22turwNZAy_8QuXYRr2LNfiKYj',21,'playground:p-gao','playground:p-gao','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(15,'qtZiG38qwSGE3njGDJHyx_1Map40M81M',22,'playground:p-admin','playground:p-admin','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(16,'dKkXmLYCY0SjsI5qpuny5LoGRQ533U-U',23,'playground:p-duty','playground:p-duty','我去','我去','',1795979376156510);
INSERT INTO "buttons" VALUES(17,'zZ6EjiuByS1cKY25-ZJ1raMZkhMZvLHQ',33,'playground:p-su','playground:p-su','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(18,'epVtZz4mZt47Q0AaCWOFISSIYJ9qHmhN',34,'playground:p-zeng','playground:p-zeng','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(19,'d34Xh8B6pW31qUYkpQ4YEBlw9Aea8h34',35,'playground:p-jiang','playground:p-jiang','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(20,'gsODAlAbMU1MfSVYiDSjLggGLvekHGNT',36,'playground:p-lu','playground:p-lu','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(21,'7nIfy98ao-Tk7bIHSYvD3owEEU5Kp6Du',37,'playground:p-fang','playground:p-fang','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(22,'6n7zWBrD5zPB9uG4_YNZj4xh5gbGVWLr',38,'playground:p-zhou','playground:p-zhou','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(23,'0zDwmVS7lSwTykyyrN0v5I1syXog3vHj',39,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(24,'N-Fuy5iBhOyMJCE4YNtjvXMITokNw6IN',40,'playground:p-wen','playground:p-wen','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(25,'AOR7Jq3a-X-3v3MUo_u9vkTolY-SJs5P',41,'playground:p-wang','playground:p-wang','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(26,'VwdhHo9m9SaAqSo8LEevQPkivFUnyPgS',42,'playground:p-chen','playground:p-chen','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(27,'dMMuO3XqODbjJYNQDnDlcCCV41KX9yEV',43,'playground:p-gao','playground:p-gao','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(28,'HDeNjVoRelHBo_Heds4wVZNeiD--3K7T',44,'playground:p-admin','playground:p-admin','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(29,'-IgBfPzpVEe-LnIqW64Hq8XUHHwf39p5',45,'playground:p-duty','playground:p-duty','我去','我去','',1795990176836163);
INSERT INTO "buttons" VALUES(30,'Nb7Ef1_VUOhsKgNoTIYMV5GEkBv5iQiC',46,'playground:p-su','playground:p-su','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(31,'lgwU31vBa0uDRIpIWnBABiJpzEPkL9gq',47,'playground:p-zeng','playground:p-zeng','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(32,'ALSL_slcg5G9LR2YT-85wlgsoKKd7vZR',48,'playground:p-jiang','playground:p-jiang','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(33,'ooGUXJHhvJU5HIjisjeTVKu3CHf7yW1L',49,'playground:p-lu','playground:p-lu','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(34,'nwr9VLNPQTGIDEenCibdGi4TU5lhYB3-',50,'playground:p-fang','playground:p-fang','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(35,'wFdVOp674rVlDEYqlqQNmRxKkh4j1_ap',51,'playground:p-zhou','playground:p-zhou','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(36,'sJ9mRwKOxIhkxlnGy9OLzOUsh4KWxgGk',52,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(37,'af_d9YpVNDcTzZqE6Vftdn4mo8LNpFTH',53,'playground:p-wen','playground:p-wen','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(38,'JVwcQ88-kLA64KIWhyWZEign0BxfLB1W',54,'playground:p-wang','playground:p-wang','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(39,'KNVQIO2MduMCu1OMW55qqDxA7mQ6yhF6',55,'playground:p-chen','playground:p-chen','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(40,'nDYk3spwvQ0dJfgGn1LYECie-SqCXVCb',56,'playground:p-gao','playground:p-gao','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(41,'ERS-T51wn3No842sVt2yc2Y_QwI3q-41',57,'playground:p-admin','playground:p-admin','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(42,'83cokG4zKSbnQ9yUvH8tmgDKdVsmo0ln',58,'playground:p-duty','playground:p-duty','我去','我去','',1796083777060310);
INSERT INTO "buttons" VALUES(43,'OP0lpnTwYUL5ydJHIsO6IaFxEcNAzPeV',59,'playground:p-wen','playground:p-wen','接','接 4','',1796083777134537);
INSERT INTO "buttons" VALUES(44,'-YnODfGGlV3Ob-ktRftjyY7gySNRuBcs',59,'playground:p-wen','playground:p-wen','转','转 4','',1796083777134537);
INSERT INTO "buttons" VALUES(45,'m-SW_sRkrmPsgfOOdlzWoAZPnh297aa0',59,'playground:p-wen','playground:p-wen','晚点','晚点','',1796083777134537);
INSERT INTO "buttons" VALUES(46,'uaIGL1tBu0jsnKzrCTwMHfP3cUFTQati',59,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796083777134537);
INSERT INTO "buttons" VALUES(47,'c6EolEUHL722ZCTGThr6bKweV6SHavPz',60,'playground:p-bai','playground:p-bai','接','接 3','',1796083777172198);
INSERT INTO "buttons" VALUES(48,'Sx7sxwfykGXqsNTk05y-bAGBwwGMuVsb',60,'playground:p-bai','playground:p-bai','转','转 3','',1796083777172198);
INSERT INTO "buttons" VALUES(49,'CaBMGg6tqPhoenVS0R2wGi4TwDNJIZIU',60,'playground:p-bai','playground:p-bai','晚点','晚点','',1796083777172198);
INSERT INTO "buttons" VALUES(50,'lkkYU2hhwYLpUBr72TCtLvy-QyOSXYGR',60,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796083777172198);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716574909456,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716574909456,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:5f5da218b2d74bc5ad4ea8148deea6f2',1795716575306588);
INSERT INTO "heard" VALUES('playground:02a99251d02a41f7b3af98966e87def5',1795716575439401);
INSERT INTO "heard" VALUES('playground:cdb8597e974d431393f8bd2e1d70f2e7',1795716575477653);
INSERT INTO "heard" VALUES('playground:8ca6482cbc9c4abdac0bd78111f2c3d4',1795716575652777);
INSERT INTO "heard" VALUES('playground:3a729a637d424a0c9e1ca72f9d7ddb86',1795716575942497);
INSERT INTO "heard" VALUES('playground:124ef31e714543e68aec32e845ce89ef',1795716575991485);
INSERT INTO "heard" VALUES('playground:7623c09271844c87a43aef97e4834886',1795716576065086);
INSERT INTO "heard" VALUES('playground:c6092494e3bf49738b9e7fe04fd39166',1795720176334018);
INSERT INTO "heard" VALUES('playground:5c2b847d8d954f40a18481a428e7f08f',1795720176479309);
INSERT INTO "heard" VALUES('playground:62a9a5d6168a4580b8e42d52dae8169e',1795720176547154);
INSERT INTO "heard" VALUES('playground:c75da97e7c924db5bdefbb85eea7766d',1795720176589630);
INSERT INTO "heard" VALUES('playground:d482023e63f5485481aa52df48f81331',1795720176618947);
INSERT INTO "heard" VALUES('playground:594eb56b90214b5480ee942145631315',1795720176683711);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716574909456,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716575306588,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716575306588,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716575439401,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716575477653,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716575477653,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716575652777,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716575942497,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716575991485,'{"asked": false, "because": ["漏水", "了"], "sure": 0.56}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716575991485,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'talk.unheeded',NULL,NULL,1795716576065086,'{}');
INSERT INTO "journal" VALUES(12,'ticket.assigned',2,NULL,1795720176156510,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(13,'ticket.opened',4,3,1795720176334018,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(14,'ticket.assigned',4,NULL,1795720176334018,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(15,'ticket.done',1,9,1795720176479309,'{}');
INSERT INTO "journal" VALUES(16,'ticket.closed',1,1,1795720176547154,'{"judged": true}');
INSERT INTO "journal" VALUES(17,'command.refused',NULL,24,1795720176589630,'{}');
INSERT INTO "journal" VALUES(18,'broadcast.drafted',NULL,24,1795720176683711,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(19,'ticket.assigned',2,NULL,1795730976836163,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(20,'ticket.assigned',2,NULL,1795824577060310,'{"to": 25, "was": 23, "why": "silent"}');
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795716576065086);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716575306588,1795716575306588,0,'4b2ac446019e45ed9aa1760263315831','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716575477653,1795716575477653,0,'8dbbcfa79de642918fd88dfa751b132c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716575477653,1795716575477653,0,'64c2399a53f14f6a8c5f2d9aa7e4cd64','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716575477653,1795716575477653,0,'20d8ce4ad7ef44e5b7beecf45391a09b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716575477653,1795716575477653,0,'68c82f43c67b4a57b1ed2fb8f7b77055','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716575477653,1795716575477653,0,'a65a0f403cd7464bb20a71d23653650c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716575652777,1795716575652777,0,'bda8769708cf4f868323a4bc1b6f7dd7','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716575942497,1795716575942497,0,'c9df31038867465e8809b1630f2499da','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716575991485,1795716575991485,0,'949a07f9e9ff4a47b96ecef4def32867','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716576065086,1795716576065086,0,'6f692f91f6a74404a95bed0f21f3f21e','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'23f8c18b146c42cf8bf97f9e93c771dc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'dccd589afe584631844da59d5ed2e98b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'9b841e7a895b420cb1fe18e1c53d2742','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'98260af735b84009bc2a3891d0d29988','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'235e48b03bb6459e9fff0f43528d9429','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'0381e222d4a34c7199c4eb603fe55f16','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'e2d3fdd62d0a47bcaa11873815fc9aa0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'f4b483698ef243539a0dc1179373830d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'feaf67d1a34b4f99adcee96a6ae11d42','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'be53bf5dd8b34997bbbb288bc067af02','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'f25a53cd4bef44818d04f4d29d33fbb2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'3431537970494dbc8c30e0dd6fd98974','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720176156510,1795720176156510,0,'22ec0a4011004b73a613f1c09dac727b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720176334018,1795720176334018,0,'4fc2d6324d0445d2b565996945fdb0e3','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720176334018,1795720176334018,0,'590ce25a0ae64f60bab6a9d553e45a5c','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720176479309,1795720176479309,0,'48ff17056af841849bae67ac2c591f49','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720176479309,1795720176479309,0,'552e0df8bf504b328645ef90cecc27dc','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720176547154,1795720176547154,0,'b232e9d982d9435982bb8453dec27644','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720176589630,1795720176589630,0,'f2a74634193f499fbddbf4f9c61373bd','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720176618947,1795720176618947,0,'798bbe4fa12a490689f6d5c20d575470','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795720176683711,1795720176683711,0,'7877a8dd9c3b47158a6a18becfab97c7','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720176683711,1795720176683711,0,'c2ef4e86a401437894e3e90159be7b3c','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-su','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'b8c96ef8d50f44f187c22aaf9fb9f7fd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'ad6ddd4e630142058cc5df4a8ee2aae1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'36826d57e26d4f57a2a71257d5636277','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'d58fec9fb2be4d96a98b9d09310ce04a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'323f5fa5cb564e118c9e4aada8d87ec6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'5bdb7476c8c8470ba5c9903af7f2a47e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'8ba2ab3f9c4e473a971e68abd965f130','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'9bc9d68ed90641e1a40a24c5aa4dea0c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'77616a0020c64fc58b51bb2656b7916c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'28ea282378c54b9c9ac294a63508d2e1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'75450cf432f64cb58fc5025089b23c57','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'947497a9bdee488da568430baf391212','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730976836163,1795730976836163,0,'6b29fe41daa64886ad4cefb9c517603e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-su','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'3f8a07ebc75e4aeab55bca126951edc2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'464b955631a8445d931855a36bbece42','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'f0056db0863248e0b3eaebd50289b4bc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'f5571e8fdb9a4ff3838f74bfc660f685','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'543fc801af654e4ba375b4cb939a4ab8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'df74786e258e475abbb272be7006ff70','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'dcf2c75ccd23433c8dd36202b9a892a8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'14f2853ded804977a1ebe06af2623371','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(54,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'259a8f17dcee4542a782f91fd34bdf7a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(55,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'9b52cd985dd34afbb884657e2f80966e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(56,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'07161112adb7453081550e766545f7cc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(57,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'cc28f7f8471b46f38bd6d64b05418439','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(58,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824577060310,1795824577060310,0,'95677dc8a8274ec8b124933745924022','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(59,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824577134537,1795824577134537,0,'78611751a2084ba290229fbe6ca5c2ef','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(60,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824577172198,1795824577172198,0,'a5b2cf2bbe3e4fe48c2ac714ee0cac2b','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "readings" VALUES(1,'0b629bf8fdacffc0a688b9c914f9fc62083b6d9446f3af1b0597ece59525a748','c43c3a1d2bc83541a5c76a06901b6b86298e079720be9bfa8c77fc913fcdda83','32e1ce20d43fc79aa30d5df88a75555e',1795716575477653,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(2,'4a43c98e49ea10a788fd843594b1c6ab76ca6e13c8becbcd1e67b1ac024f4be9','7cc99b9e22ad655d44148fa10f45eeca055b6ed17ef786f97a4c5927509b106b','78dc4556047129e7a5d6e972ed5dc253',1795716575477653,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'129294552c7af0be9e2b72ef9351a295ac1dc4a010d912cc9ee589bd0c6758de','0bb9aa6a86c97e46b516d7df9cf81c0ac09c49bb194a5769a6b7a2c06bc820be','72c794f3a4439362cd7e795fe380d7af',1795716575477653,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'3b2b52ec33652e91527357fe5863f1e9aadbd1d7471afbc297ecc958c10e9b39','2861281b9a1cabc703999b660b481820c955dbb3ed10510e7f8a62ae1b52e35b','705fb004786c87324eacc7a428d915dc',1795716575652777,9,1,'words','#1');
INSERT INTO "readings" VALUES(5,'ff43ceaa456706a0c61205e3d5e5cd4649b6782a1dd431a07355065d52e05fd4','40ef753edf48f02b730c325d17185149123d12afeddecc7e842d654136ff6f26','919abcec41b2621494c966d23d5773cb',1795824577134537,20,3,'words','#4');
INSERT INTO "readings" VALUES(6,'42274a9693989247a61fffbd86df9f111041d21fb446fed0ebcf3fbfb62d33df','2cd519639adad627dd7e04f429fe7a61badad1496b83e9c4c606dbad5a790714','f9955f2eab9154b5a96a9283b147abee',1795824577172198,9,1,'words','#3');
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:5f5da218b2d74bc5ad4ea8148deea6f2',1,1795716575306588);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:02a99251d02a41f7b3af98966e87def5',1,1795716575439401);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:cdb8597e974d431393f8bd2e1d70f2e7',0,1795716575477653);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:124ef31e714543e68aec32e845ce89ef',0,1795716575991485);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:c6092494e3bf49738b9e7fe04fd39166',0,1795720176334018);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716574909456,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716574909456,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716574909456,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824577172198,0);
INSERT INTO "rounds" VALUES(20,1795824577134537,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716575306588,NULL,1795734000000000,1795720176479309,1795720176547154,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716575477653,NULL,1795716875477653,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716575991485,1795824577172198,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795720176334018,1795824577134537,1795737600000000,NULL,NULL,NULL,NULL);
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
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824757060310,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828177134537,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828177172198,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795825800000000,'{}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795827600000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',60);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
