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
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','观远里 11月28日（周六）9:00停水。','8 个群（观远里，1–5栋）','draft',0,1,'','d2b643ca9eb6b4161f27bc9f8d46a3f14f2dce389eb30a34f5fbf10d938522ae',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795720114219563,NULL,NULL);
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
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716511088639,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716511088639,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:8a22b7dd7b384def869bea8df693ea8a',1795716512033552);
INSERT INTO "heard" VALUES('playground:2bf19ef31e2145b582c56f93896a8ed8',1795716512265909);
INSERT INTO "heard" VALUES('playground:4307a42b9b7f46d99b14f67012320382',1795716512354458);
INSERT INTO "heard" VALUES('playground:8cba4046081c41bbb248568e512e2be9',1795716512743380);
INSERT INTO "heard" VALUES('playground:b5c3c606ffb543c897338f5341f6b8af',1795716512859792);
INSERT INTO "heard" VALUES('playground:6f6f56a4a7ea4a46a090881f39484d50',1795716512947681);
INSERT INTO "heard" VALUES('playground:806476e938624bbc9ed409f873aae3e3',1795716513109590);
INSERT INTO "heard" VALUES('playground:4e476dfd9eb048c88e02ca5fff826df0',1795720113569214);
INSERT INTO "heard" VALUES('playground:515057541a4a422d97ab1b2781cec4ec',1795720113797355);
INSERT INTO "heard" VALUES('playground:3c12959d36a64d1b8f9247bfec5726f0',1795720113935114);
INSERT INTO "heard" VALUES('playground:88e7ba9aa4ae450ba19ab7e4571de4d6',1795720114044474);
INSERT INTO "heard" VALUES('playground:0b73427bc7994827998205f7fd913c98',1795720114120181);
INSERT INTO "heard" VALUES('playground:08bb9c4e949e4b77b42b3b1ec160f15c',1795720114219563);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716511088639,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716512033552,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716512033552,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716512265909,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716512354458,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716512354458,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716512743380,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716512859792,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716512947681,'{"asked": false, "because": ["漏水", "了"], "sure": 0.56}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716512947681,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795720113295589,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795720113569214,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795720113569214,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795720113797355,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795720113935114,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'command.refused',NULL,24,1795720114044474,'{}');
INSERT INTO "journal" VALUES(17,'broadcast.drafted',NULL,24,1795720114219563,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795730914704452,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(19,'ticket.assigned',2,NULL,1795824515126513,'{"to": 25, "was": 23, "why": "silent"}');
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716512033552,1795716512033552,0,'da52bf6eb04a44579054a53324fb9b7e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716512354458,1795716512354458,0,'b44da716dfa4498a9dadec1ab928e9bc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716512354458,1795716512354458,0,'fbcd0ac893824fd9968f4317c29da026','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716512354458,1795716512354458,0,'78e410dd382945769722fb30669a6867','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716512354458,1795716512354458,0,'b88975b6aaf749228bf5c24894e9bdb5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716512354458,1795716512354458,0,'175379182eba42a4b15ada0429fe26c4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716512743380,1795716512743380,0,'a6ee085b8c6a405dac27a30a9472e3a7','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716512859792,1795716512859792,0,'179a1138088f4e759501bbfe2dc158a4','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716512947681,1795716512947681,0,'f142fbb543f44a349968a013ffdace9b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716513109590,1795716513109590,0,'fd9ff36c04f04d6baf3ef006d66c2db7','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'d256aa241d434fd6a248046811c9aeef','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'0fea1f923cd545b1b672a679a2ca067b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'4d67ca5a85ed4dc99b591c26fcb61134','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'05b0cb4813cf49209fdc4269fa66e773','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'1e1383825b5a4383809bb98a5732e902','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'2e92196d99e0474b9affd1cf0b67bc02','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'a1454d9f63a64205a04389ad9fc15a3d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'a6e8975182164acb986fd55b45e3699b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'c677628ed295497e8db6f497cdc60f4d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'b6e9c83a8ebd4b4aa8c7a26d2502a266','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'be23235390534f859f7a5dcfcc28ebcc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'26bc4dc6d6d74e67abfb878d5e104ac9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720113295589,1795720113295589,0,'56f6734ce13d426ca5b2758eb9b79d54','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720113569214,1795720113569214,0,'509b7ebe279c4418a70e7909280b49d6','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720113569214,1795720113569214,0,'0b5a051038f04086b5fb8dcff6a51d44','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720113797355,1795720113797355,0,'4e6eb5d465bf421a9c61850740627b3d','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720113797355,1795720113797355,0,'365e9ec9c82848e1a964c6c0d5e0c261','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720113935114,1795720113935114,0,'d7c43aded161480e9387c50ea5e56bf3','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720114044474,1795720114044474,0,'be3b1837e2784606bffa15a1a0674067','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720114120181,1795720114120181,0,'d2b7f04e3151486ea605f69b83b0af2b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795720114219563,1795720114219563,0,'8fdbb94d97a6469baf316cb5608ee4ba','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720114219563,1795720114219563,0,'d2ac349ac0c945e990204901819ee980','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-su','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'f817de763a2a4b5492084d12bdafda58','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'0ec438598b11425a9944e3be48d6a01c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'80d0b341183f4d5ba26b6ff21b136260','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'0284b5ad65124fcbb05b917989d12dd5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'2ca8a1346ced4a69b5c1a7b49621fa7d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'3f551bf2672a428a9a7f0e7c9ddd3c84','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'a431f2f20ab84c0d9243221e4f35ba45','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'a5ce5c7663994119b696704f54cd1a97','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'0dd64d65f9114e31a78f020395cc6780','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'f3e7552c6c10431eac90b9f7a5bfcc8e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'46f69a6733ba4543ba26eb619f373acf','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'5a4c697f9e114f0d866e20b254a2a7f2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730914704452,1795730914704452,0,'f8eadae1da574ecf85eef59cb89051d2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-su','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'26f2b4b25f414c70ae0e0600c26242c7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'3148d72c08d94b08881636daaa03281d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'40fabae258e54fb4a737af972ded7920','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'5dce99500a6d456fb38cfe9ffe0d3104','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'3da09fc87e9e4e6a9a6f550e5bd03de5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'3b5e3ea09fa040bd9ab213445a184b93','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'5c4691319a0b4c088e63f2be5033a724','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'414eaa758fe340d4a4b21438e21da616','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(54,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'ce15a5d9929a4e398bcda70ada328d91','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(55,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'bb061160a2cf42f9a348f4214061be8e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(56,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'94f11c9e7d244018b17d54d83e72045b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(57,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'d74feec9a6f543769ef0caf8ccfdc91a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(58,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824515126513,1795824515126513,0,'5e9ce61d42f544d3966d3bd6696fc4c0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(59,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824515254904,1795824515254904,0,'085b851eae1940dfa27fdbf48ae83b69','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(60,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824515314431,1795824515314431,0,'f077fc6e4b7d4fa295554dad43d1ba78','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:8a22b7dd7b384def869bea8df693ea8a',1,1795716512033552);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:2bf19ef31e2145b582c56f93896a8ed8',1,1795716512265909);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:4307a42b9b7f46d99b14f67012320382',0,1795716512354458);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:6f6f56a4a7ea4a46a090881f39484d50',0,1795716512947681);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:4e476dfd9eb048c88e02ca5fff826df0',0,1795720113569214);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716511088639,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716511088639,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716511088639,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824515314431,0);
INSERT INTO "rounds" VALUES(20,1795824515254904,0);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716512033552,NULL,1795734000000000,1795720113797355,1795720113935114,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716512354458,NULL,1795716812354458,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716512947681,1795824515314431,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795720113569214,1795824515254904,1795737600000000,NULL,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('noises.weekly:','noises.weekly',1796000400000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824695126513,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828115254904,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828115314431,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795825800000000,'{}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795827600000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',60);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
