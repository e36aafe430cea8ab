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
INSERT INTO "alembic_version" VALUES('0022');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','5991b2163ea4cf1357e68b82bdd598764750647b2fb8c6313c8ac8ac4ddfd5ca',0,1,0,NULL,NULL,1795914000000000,NULL,NULL,1795822635182705,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'GJJVo2pTdcqfeYfZ8R82nrKp-34fTaK4',3,'playground:p-lu','playground:p-lu','我去','我去','',1796078233992107);
INSERT INTO "buttons" VALUES(2,'DKx54YQDwURDWr0x-gUdc22zJ0DDtFXu',4,'playground:p-fang','playground:p-fang','我去','我去','',1796078233992107);
INSERT INTO "buttons" VALUES(3,'-cBtMEdB5OLOcHYkzKGD2EWmLvU0AzH2',5,'playground:p-wang','playground:p-wang','我去','我去','',1796078233992107);
INSERT INTO "buttons" VALUES(4,'eHEWBiHwykULdaOjdqnRwWoNR7VE_H9K',12,'playground:p-su','playground:p-su','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(5,'evZ3phza8MssgeYaR4DwjYSNBUHx5Xhn',13,'playground:p-zeng','playground:p-zeng','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(6,'yYAxQug-RmKbm09XQ79WB_axKWDL-ceV',14,'playground:p-jiang','playground:p-jiang','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(7,'2ahOLExSAMycN6j0J9daRSDb2tarOmmU',15,'playground:p-lu','playground:p-lu','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(8,'M77bEfeDIln5QEaLQuTo7jRHyy-nAYwV',16,'playground:p-fang','playground:p-fang','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(9,'BB4h5GgIU0xYzYAkIkYs135qCsdIF7te',17,'playground:p-zhou','playground:p-zhou','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(10,'PW_F2yex56i8VNs1CyZszkWVsn82nGp2',18,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(11,'_OcnoHw3qAJPaakRjkvbMQV7U2njXNsd',19,'playground:p-wen','playground:p-wen','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(12,'lkkPy9hpEjRLyuUTyDQLPx1slrIZBEBd',20,'playground:p-wang','playground:p-wang','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(13,'xnYgXSJnsB-54pBX2A-e_iIen30iPfYl',21,'playground:p-chen','playground:p-chen','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(14,'_fblwo-mXsly0IN6nFffPBHj9fDEKsbG',22,'playground:p-gao','playground:p-gao','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(15,'0vjTnWcoqnSHBtQJnnZw-dRWfu30RyoL',23,'playground:p-admin','playground:p-admin','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(16,'fTwaFL7kdufaS1SmBg7LgJq8B1ONqS09',24,'playground:p-duty','playground:p-duty','我去','我去','',1796081834756042);
INSERT INTO "buttons" VALUES(17,'nbjL7APyRK7bnEaJR43Tb2vBCW29I8AP',25,'playground:p-bai','playground:p-bai','接','接 3','',1796081834774071);
INSERT INTO "buttons" VALUES(18,'XNPrE7T4cJsAEbvq_3HsuuhvRHp4z_8W',25,'playground:p-bai','playground:p-bai','转','转 3','',1796081834774071);
INSERT INTO "buttons" VALUES(19,'oXXkPP84_ifc8LTDEYMDeYOyYJwCGOXq',25,'playground:p-bai','playground:p-bai','晚点','晚点','',1796081834774071);
INSERT INTO "buttons" VALUES(20,'LTBEC_nX8KVPLrvHO1F4jhgeAcWoM8bD',25,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796081834774071);
INSERT INTO "buttons" VALUES(21,'SG7RTKrdkpn-PZ0lq_98Qwk9whxAGo3e',27,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1796081834905218);
INSERT INTO "buttons" VALUES(22,'vcpRroCYcXMDIWZxSBwjBNl8MDl-od0J',27,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1796081834905218);
INSERT INTO "buttons" VALUES(23,'q2pTALG78lOW59IGWIl5OtpnQeJoCYJg',27,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1796081834905218);
INSERT INTO "buttons" VALUES(24,'cGMaGb5FFJwYnqJV5vDlnRMr8thtcLZu',28,'playground:p-wen','playground:p-wen','接','接 4','',1796081834905218);
INSERT INTO "buttons" VALUES(25,'mszFkNw-DJzYpp-OlYX2KGHAqRUyMtes',28,'playground:p-wen','playground:p-wen','转','转 4','',1796081834905218);
INSERT INTO "buttons" VALUES(26,'y-YoG4hY5dSc3H_y7epN0ZeHWkYGUpsf',28,'playground:p-wen','playground:p-wen','晚点','晚点','',1796081834905218);
INSERT INTO "buttons" VALUES(27,'sRDDovgaoHo-XaDENSVa97XvqerazMbT',28,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796081834905218);
INSERT INTO "buttons" VALUES(28,'ywbJYJUzWe6SIqk9B42V-DwnnrT2ksZe',36,'playground:p-su','playground:p-su','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(29,'ZgVYCjbjOmYeECJvDWNbZaQAEo-wDttx',37,'playground:p-zeng','playground:p-zeng','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(30,'kG5l2pz8SO8Q4ibJVeJ89oeBPqw1N6qu',38,'playground:p-jiang','playground:p-jiang','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(31,'vX77dXfliY3FaSro-FHnrrQKWuECqA22',39,'playground:p-lu','playground:p-lu','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(32,'RP_Xd5WIEGY6meRnmmjuuvxqyvkrGzu8',40,'playground:p-fang','playground:p-fang','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(33,'gLwC-nMDjA5Vp9aO5GngtzMz5mDZwkQd',41,'playground:p-zhou','playground:p-zhou','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(34,'ktL7xWcJzJB4DzdOCLqfJGa2vS_8lLLs',42,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(35,'wb8GdX4byQ3rQA3W87IIBSsPmORaYuGm',43,'playground:p-wen','playground:p-wen','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(36,'K1d7r_N8OmtyEEA8AeElT-84ewCPnfOb',44,'playground:p-wang','playground:p-wang','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(37,'JCZORXLJaxOkvFb82dATeALNIKexw8zM',45,'playground:p-chen','playground:p-chen','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(38,'MMDlRHTvwFk6RVafpTQx62CyBey0niik',46,'playground:p-gao','playground:p-gao','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(39,'jwTi49Enruw9neACxq5ALBfQKL4ssZWT',47,'playground:p-admin','playground:p-admin','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(40,'r3twlhowxLngtHEaT-MLJqWBEgXcvFKX',48,'playground:p-duty','playground:p-duty','我去','我去','',1796092635297992);
INSERT INTO "buttons" VALUES(41,'Ta6cvhsrZFveXmWOYT_psEUIv-5cXYIp',49,'playground:p-bai','playground:p-bai','接','接 3','',1796092635385859);
INSERT INTO "buttons" VALUES(42,'9hTTK-UQ4wmJIgY6zwL-4_i_qLz7RXmd',49,'playground:p-bai','playground:p-bai','转','转 3','',1796092635385859);
INSERT INTO "buttons" VALUES(43,'5qfYLE0_vI6R8ajvKUthdI_rRqQOYV5k',49,'playground:p-bai','playground:p-bai','晚点','晚点','',1796092635385859);
INSERT INTO "buttons" VALUES(44,'Ul5XRtEuhKxwcEijdrZ4MeK0NmoSlIaD',49,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796092635385859);
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
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795822634905218,1798414634905218,NULL);
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
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795819033488240,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795819033488240,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:3089dc45b31c4efa971af47a859d6441',1795819033853176);
INSERT INTO "heard" VALUES('playground:42ca094899d842e5baa8d2088b551840',1795819033952873);
INSERT INTO "heard" VALUES('playground:192330b00e98432395fe9fc598b7e288',1795819033992107);
INSERT INTO "heard" VALUES('playground:e3b8882538304629b68c97ba41690515',1795819034534713);
INSERT INTO "heard" VALUES('playground:94af93e7d6eb45b9b9490c110482ed15',1795819034591967);
INSERT INTO "heard" VALUES('playground:e329e82fa8b44e16a35f3365e5815045',1795819034637901);
INSERT INTO "heard" VALUES('playground:ebf1c94a8364442f9baccd22f5a87348',1795819034695517);
INSERT INTO "heard" VALUES('playground:7a98b4dd7a3b4a5a8b0bb36fc976d2c5',1795822634905218);
INSERT INTO "heard" VALUES('playground:0b58116343b3445292829ebc24281edf',1795822634973977);
INSERT INTO "heard" VALUES('playground:6df2afe03e9f44eeb4a7e34a741ee952',1795822635049367);
INSERT INTO "heard" VALUES('playground:bc14a8d8311e489ea61eb8990653cf0a',1795822635092424);
INSERT INTO "heard" VALUES('playground:8f8be8a89ca1412ca74f0adda03c8394',1795822635126509);
INSERT INTO "heard" VALUES('playground:114923e25b5a43898820e427d4c0256d',1795822635182705);
CREATE TABLE households (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, area INTEGER, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room)
);
INSERT INTO "households" VALUES(1,14,'502',NULL);
INSERT INTO "households" VALUES(2,14,'301',NULL);
INSERT INTO "households" VALUES(3,14,'602',NULL);
INSERT INTO "households" VALUES(4,13,'201',NULL);
INSERT INTO "households" VALUES(5,13,'403',NULL);
INSERT INTO "households" VALUES(6,15,'102',NULL);
INSERT INTO "households" VALUES(7,8,'703',NULL);
INSERT INTO "households" VALUES(8,9,'401',NULL);
INSERT INTO "households" VALUES(9,14,'402',NULL);
INSERT INTO "households" VALUES(10,14,'101',NULL);
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
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	person_id INTEGER, 
	at INTEGER NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id)
);
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795819033488240,'{"groups":9,"households":20,"people":25,"places":15,"roles":22,"services":5,"shifts":0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795819033853176,'{"asked":false,"because":["楼道灯","坏"],"sure":0.99}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795819033853176,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795819033952873,'{"households":2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795819033992107,'{"asked":false,"because":["电梯","困人","栋"],"sure":0.97}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795819033992107,'{"to":16,"why":"opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795819033992107,'{"danger":"trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795819034534713,'{"was":9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795819034591967,'{"minutes":120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795819034637901,'{"asked":false,"because":["漏水"],"sure":0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795819034637901,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795819034695517,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795822634756042,'{"to":17,"was":16,"why":"silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795822634756042,'{"times":1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795822634905218,'{"asked":false,"because":["半夜","楼上","有完没完"],"sure":1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795822634905218,'{"to":9,"why":"opened"}');
INSERT INTO "journal" VALUES(17,'dispute.cooled',4,NULL,1795822634905218,'{"room":"playground:g-3-2"}');
INSERT INTO "journal" VALUES(18,'ticket.done',1,9,1795822634973977,'{}');
INSERT INTO "journal" VALUES(19,'ticket.closed',1,1,1795822635049367,'{"judged":true}');
INSERT INTO "journal" VALUES(20,'command.refused',NULL,24,1795822635092424,'{}');
INSERT INTO "journal" VALUES(21,'person.left',NULL,24,1795822635126509,'{}');
INSERT INTO "journal" VALUES(22,'broadcast.drafted',NULL,24,1795822635182705,'{"broadcast":1}');
INSERT INTO "journal" VALUES(23,'ticket.assigned',2,NULL,1795833435297992,'{"to":23,"was":17,"why":"silent"}');
INSERT INTO "journal" VALUES(24,'circle.widened',2,NULL,1795833435297992,'{"times":2}');
INSERT INTO "journal" VALUES(25,'ticket.stuck',4,NULL,1795833435402409,'{"who":20}');
INSERT INTO "journal" VALUES(26,'ticket.assigned',3,NULL,1795927035493773,'{"to":10,"was":9,"why":"silent"}');
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
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795819034695517);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795819033853176,1795819033853176,0,'859d55ff894b4cb980e72f88758a7bc8','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795819033992107,1795819033992107,0,'ae0f591f8bd44b43ba74ce5d40d86c2c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795819033992107,1795819033992107,0,'e6ee5c191175474b9f67e87db468ae7d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795819033992107,1795819033992107,0,'3d2cf1e93be5412f9d86dc89eda2015b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795819033992107,1795819033992107,0,'3b3f8ad61c44469e805a05a22a3102bb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795819033992107,1795819033992107,0,'d9a391cfddd545c89e3f77be4d511927','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-guo','private','',NULL,NULL,2,'sent',1795819033992107,1795819033992107,0,'9f7fd5c220574626b01abba31e33297a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795819034534713,1795819034534713,0,'331ce0cc8c6f48b78e30cf3b625ac2d0','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795819034591967,1795819034591967,0,'f9c7888ea37642338668c90fe46bd4e3','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795819034637901,1795819034637901,0,'d492fce4a1fb4b8f9dc42bb5c3e7022b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795819034695517,1795819034695517,0,'0ae288b2d048495c809f2db01720594c','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-su','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'a0539c4afb6f40a4a520531a66258bfe','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'8e84c3675c174bf7949b1606007d66e4','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'0b20c6ba63114760bc408c3a1ce14af0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-lu','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'c6ec8d9ac6a54a5b9842a3626846a13d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-fang','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'5f7ce2ad1a4546dd91cb52d0cb443069','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'14ca330786f7483dbc6ebf9049226536','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'7328dc8d98de446cb512b8f7b95cb2b5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wen','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'9abf96d32e8b486781a5eeb80b65348a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-wang','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'dd373a697e474d4786750e651d2e8570','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-chen','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'d374a3d184bf43be9dbc477d2f4888d5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-gao','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'604e82a1dcee43a88cd5d1316afa5900','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-admin','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'e4198c31f91b40f3a3fd70a438e72320','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-duty','private','',NULL,NULL,2,'sent',1795822634756042,1795822634756042,0,'ed7c0feefba945779e4038b4af3dd969','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-bai','private','',NULL,NULL,3,'sent',1795822634774071,1795822634774071,0,'49106f736f9049e4b7ba861d7b9f4a20','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795822634905218,1795822634905218,0,'ddd52a09e67f43998a3c2980fdf7a6ae','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-xu','private','',NULL,NULL,4,'sent',1795822634905218,1795822634905218,0,'62080a84926e412d8536f8428567bb54','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-wen','private','',NULL,NULL,4,'sent',1795822634905218,1795822634905218,0,'8f56c9410f5746c38cfa347a0cddf79c','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795822634973977,1795822634973977,0,'ccd8362e3c1444628eda5e7eb7ff90d9','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795822634973977,1795822634973977,0,'9a6e67d253f94184a0afe9bea4763785','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795822635049367,1795822635049367,0,'45c22a07666540a0b540a66abeda5bb9','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795822635092424,1795822635092424,0,'3d1f1cf9e0b2405c9ec020fe638dcafb','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795822635126509,1795822635126509,0,'d085b918606a4158a8e9013dcb0e210a','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795822635182705,1795822635182705,0,'3b70376c544d4ff0987e21296c40304a','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795822635182705,1795822635182705,0,'2bed38bf75c44a55920404500e8c5415','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-su','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'add8eeb22c614b5a9ff06c17f43f10de','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'8979333c6ab74040af3318fa79bd3e84','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'666b667cb3a84513b94b9e5e63664220','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-lu','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'be9c80e2841d4edb880e534ad757c4cf','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-fang','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'2d5b92644e284faeb8d1a8d7cd835652','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'bcd7b783db7748d19167e91d8f3d6fee','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'8547189cec754f5fbbc5ccffc3403207','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-wen','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'b7ad2eb753304df782efb8658af71e7e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-wang','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'29553065570d4ecd9830594e2a6a5874','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-chen','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'e39ab749fefc4dea9a1e58c2ac73a843','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-gao','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'71b46064ed7a456d84b44d7d6b8b6534','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-admin','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'959ffb6634fa4c4a80482dd5738fe7ff','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-duty','private','',NULL,NULL,2,'sent',1795833435297992,1795833435297992,0,'421fe3ce9f9e4a8b83bc24e193937df5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-bai','private','',NULL,NULL,3,'sent',1795833435385859,1795833435385859,0,'4dadf718f14b48ef9304460acff573d0','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795833435442704,1795833435442704,0,'22afaf88b07b4d33981fa0c5a019664a','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1796081835126509);
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket":4}',1795822634905218,1798414634905218);
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
INSERT INTO "readings" VALUES(1,'f52c4377883a61202588d2310fdb546af4edf878097d5da51e77503face13a10','b6d1e594c10f7a94c6e0efc08e29dcc7381cd0ec3f18af2518ace7129c6f2c81','b558b0541b2dc20594b590d20c5d1faa',1795819033992107,16,7,'words+name','#2',1);
INSERT INTO "readings" VALUES(2,'f8e19c4fe5b3efe4981134c3f28c773afdbb5d0eeb38d49df8e664e8cca33c67','698a797a495df877f417082de0206154f63c9ff9e416c57639910d61f08b9c34','7def62f078e198c4cb8a6cb37d514eb1',1795819033992107,17,7,'words+name','#2',2);
INSERT INTO "readings" VALUES(3,'c68d7bd23a7cd771a76242e388624435b3f484d073dec9742df05c2b9b5ade76','8dabb560d968a863ba596496b7cbcaf9c86519e801f6d6b3a7299ee99e36c479','d03006c1abdff33cff5b17a263965050',1795819033992107,21,7,'words+name','#2',3);
INSERT INTO "readings" VALUES(4,'2a1f951e8083e53dce909be73d6eab68526ea1f1a0c58d00d6b9303da88fbfe7','1f6962078def8a3847a4464e66bbaa7daf933d550dc499d3e56f715fc67a61b9','e41e4d52f565792925c77c0b0595e014',1795819034534713,9,1,'words','#1',4);
INSERT INTO "readings" VALUES(5,'bcb87709b284fa2b35501deee8b011bbbd0f29bceb1ff3b7ac7391b5a2f00f07','6dd377ab5c716623fdee39f286474a2841a139d1703039a08635b364d3b15964','d3c6dca33ba25a780c2aee0d4456cf74',1795822634774071,9,1,'words','#3',5);
INSERT INTO "readings" VALUES(6,'517e7f9c923990ae28f0e5d28eefd9005e9a84193cfea1d4e2d2f01fa516c06b','52f333cf2a91c90b91abefd5973e6c73ffecd58716e16b8ddd8c62927b51be55','10e0d6a245999e9563ed91730e5a2a85',1795822634905218,20,3,'words','#4',6);
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
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795822634973977);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:3089dc45b31c4efa971af47a859d6441',1,1795819033853176);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:42ca094899d842e5baa8d2088b551840',1,1795819033952873);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:192330b00e98432395fe9fc598b7e288',0,1795819033992107);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:e329e82fa8b44e16a35f3365e5815045',0,1795819034637901);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:7a98b4dd7a3b4a5a8b0bb36fc976d2c5',0,1795822634905218);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795819033488240,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795819033488240,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795819033488240,NULL);
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
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795819033853176,NULL,1795826234591967,1795822634973977,1795822635049367,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795819033992107,NULL,1795819333992107,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,10,0,NULL,'',1795819034637901,NULL,1795824000000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795822634905218,1795822634905218,1795826400000000,NULL,NULL,NULL,NULL,3);
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
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798414634905218,'{"ticket":4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1796081834905218,'{"ticket":4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795928700000000,'{}');
INSERT INTO "timers" VALUES('reminders.begin:10','reminders.begin',1795932000000000,'{"person":10}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795929000000000,'{}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',50);
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
