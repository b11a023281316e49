"""Verbs, and states that can be turned around."""

VERBS = """\
rise: rise, increase, go up, climb, grow, gain, advance, edge up, edge higher, tick up, inch up, creep up, pick up, jump, surge, soar, leap, growth, uptick, upturn, upswing, mount, swell, up from, up by, move higher, trend upward, upward, rocket, skyrocket, spike, shoot up, rally, spiral, balloon, boom, explode, mushroom, rise sharply, climb sharply, sharp rise, sharp increase, steep rise, steep increase, big jump, take off, go through the roof, be up, strengthen, reach a high, hit a high, gain ground, come in higher, speed up | fall, cut, unchanged, shrink
fall: fall, decrease, go down, drop, decline, dip, slip, slide, sink, edge down, edge lower, tick down, inch down, tumble, plunge, plummet, slump, downturn, downswing, come down, dwindle, diminish, subside, retreat, lose ground, down from, down by, move lower, wane, ebb, taper off, tail off, downward, nosedive, crash, collapse, dive, crater, tank, go into freefall, freefall, free fall, fall sharply, drop sharply, sharp fall, sharp drop, steep fall, steep decline, sell off, selloff, rout, weaken, be off, trim, shed, lose value, be worth less, sink to low, hit a low | rise, raise, unchanged, expand
raise: raise, increase, hike, lift, boost, push up, drive up, put up, bump up, jack up, ramp up, step up, bring up, mark up, add to, send higher, push higher, top up, scale up | cut, fall, unchanged
cut: cut, reduce, lower, slash, trim, decrease, bring down, push down, drive down, scale back, scale down, cut back, pare, pare back, shave, curtail, lessen, reduction, cutback, send lower, push lower, mark down, whittle down, dial back, rein in, axe, ax | raise, rise, expand, unchanged
unchanged: hold steady, keep steady, keep unchanged, leave unchanged, remain unchanged, stay unchanged, stay unmoved, unchanged, stand pat, stay put, stay flat, remain flat, flat, stable, steady, stagnate, stagnation, plateau, level off, flatline, hold rate, keep on hold, leave on hold, little change, no change, stabilise, stabilize | rise, fall, raise, cut
double: double, twofold, increase twofold, rise twofold, grow twofold, twice as many, twice as much, two time | halve
halve: halve, cut in half, cut by half, fall by half, drop by half, half as many, half as much | double
expand: expand, grow, widen, broaden, enlarge, scale up, build up, extend, expansion, enlargement, buildup, growth, beef up, deepen | shrink, cut, fall, restrict, pareback
shrink: shrink, contract, downsize, scale back, scale down, slim down, contraction, dwindle, get smaller, whittle down, narrow, shrinkage, close the gap, reduce, tighten | expand, rise
exceed: exceed, surpass, top, beat, outstrip, overtake, overshoot, go beyond, outpace, go above, rise above, pass, eclipse, outdo, cross, better than expect, above forecast, above expectation, beat forecast, beat estimate, beat expectation | shortfall
shortfall: fall short, fall short of, miss, undershoot, lag, come in below, fail to reach, fail to meet, below forecast, below expectation, short of, miss forecast, miss estimate, miss expectation, disappoint, shortfall, worse than expect, underperform | exceed
recordhigh: record high, all time high, highest ever, highest on record, new high, new peak, peak, fresh high, highest level, unprecedented high, record level, multi year high, all time peak, hit a record | recordlow, lower, fall
recordlow: record low, all time low, lowest ever, lowest on record, new low, trough, fresh low, lowest level, rock bottom, bottom out, nadir, multi year low, hit bottom | recordhigh, higher, rise
higher: higher, greater, bigger, larger, above, more, stronger, up from, increase, elevate | lower, fall, cut
lower: lower, smaller, below, less, weaker, down from, reduce, fewer | higher, rise, raise
more: more, more than, additional, extra, further, upward of, in excess of, at least, no fewer than, no less than | fewer, cut, fall
fewer: fewer, fewer than, less, less than, not as many, at most, up to, no more than, short of | more, raise, higher, rise, recordhigh
abundance: surplus, glut, excess, oversupply, abundance, plenty, overproduction, abundant, plentiful | shortage
shortage: shortage, lack, scarcity, deficit, dearth, shortfall, undersupply, run short, run low, be short of, scarce, supply crunch, squeeze, run out | abundance
profit: profit, make a profit, make money, earn, turn a profit, be in the black, gain, earnings, profitable, return to profit, swing to profit | loss
loss: loss, lose money, make a loss, be in the red, post a loss, loss make, swing to loss, slip into the red, unprofitable | profit
surplus: surplus, in surplus, budget surplus, trade surplus | deficit
deficit: deficit, in deficit, shortfall, budget gap, budget deficit, trade gap, trade deficit, in the red | surplus
slow: slow, slow down, lose pace, lose steam, lose momentum, cool, decelerate, moderate, slowdown, deceleration, soften, drag, bog down, cool down, slacken, ease | hasten
strengthen: strengthen, bolster, reinforce, shore up, beef up, firm, consolidate, boost, fortify, toughen, cement, deepen, build up, buttress, enhance, prop up | weaken, fall, depreciate
weaken: weaken, undermine, erode, dent, sap, soften, water down, dilute, hurt, damage, chip away at, undercut, hollow out, debilitate, cripple | strengthen, rise, appreciate
improve: improve, get better, upgrade, recover, brighten, enhance, better, pick up, turn the corner, improvement, make progress, look up, boost, upturn | worsen
worsen: worsen, deteriorate, get worse, aggravate, exacerbate, deepen, degrade, decline, deterioration, go from bad to worse, compound, inflame, take a turn for the worse, fuel | improve, easetension
upgrade: upgrade, raise rate, lift rate, revise up, raise outlook, raise forecast, move up a grade, promote | downgrade
downgrade: downgrade, cut rate, lower rate, revise down, lower outlook, cut forecast, demote, cut to junk | upgrade
keep: keep, retain, hold on to, maintain, preserve, stick with, stick to, leave in place, cling to, hang on to, retention, stand by, leave intact, let stand, hold fast to, cling on to | abandon, lift, giveup, remove, cancel, close, ripup, revoke, cede, dissolve
start: start, begin, launch, commence, kick off, get under way, get underway, initiate, embark on, set off, undertake, set in motion, open, onset, outbreak, break out, trigger, go on the offensive, usher in, set up, start up, go live | end, stop, cancel, ruleout, postpone
end: end, finish, conclude, wrap up, close, come to an end, bring to an end, terminate, termination, conclusion, draw to a close, be over, call time on, culminate, wind up, walk away from | start, continue, extend, resume
stop: stop, halt, cease, quit, discontinue, put an end to, put a stop to, bring to a halt, grind to a halt, come to a standstill, cessation, end, leave off, stoppage, cut off, shut off, break off, give up | start, continue, resume
suspend: suspend, pause, freeze, halt, put on hold, put on ice, shelve, interrupt, moratorium, suspension, mothball, temporarily stop, break off, hiatus, time out, call a halt to | resume, continue, reinstate, extend
resume: resume, restart, start again, begin again, relaunch, go back to, unfreeze, renew, revive, resumption, reopen, return to, kick start, back on track, pick up where, rejoin, pick up again | stop, suspend, end, expire, leave, ban, cancel
continue: continue, go on, carry on, proceed, press on, press ahead, persist, go ahead, keep up, keep go, stay the course, forge ahead, push ahead, continuation, keep on, plough on, rumble on, drag on, ongoing, push on, keep do, go through with, stand by, stay, be press on, stick by, stick to, hold to, keep in force, keep in place, stay in force, still in operation, still be, carry on with, stand firm on, press ahead with | stop, end, suspend, giveup, cancel, lift, abandon, returnwork, dissolve, dropout, uturn, reconsider
postpone: delay, postpone, put off, push back, defer, hold off, reschedule, put back, postponement, deferral, hold up, stall, adjourn, adjournment, move to a later date, kick down the road, drag out, put off indefinitely, keep wait | hasten, takeplace
hasten: bring forward, accelerate, fast track, expedite, hasten, speed up, rush, move up, move forward, push forward, precipitate, quicken, gather pace, pick up pace, pick up speed, gain momentum, gather momentum, acceleration, gather steam, pick up steam, move up to | postpone, slow
cancel: cancel, call off, scrap, axe, ax, abandon, drop, ditch, abort, pull the plug on, cancellation, scratch, nix, scrub, rescind, annul, pull out of, shelve, withdraw, take back | takeplace, reinstate
takeplace: take place, be hold, hold, go ahead, occur, happen, proceed, convene, go forward, come off, go ahead as plan, go ahead as schedule, take place as plan, take place as arrange, as schedule, as plan | cancel, postpone, adjourn
expire: expire, lapse, run out, end, come to an end, expiry, expiration, elapse, time out, let lapse, let expire, allow to lapse, be allow to expire, has lapse, have lapse | extend, takeeffect
extend: extend, prolong, lengthen, roll over, renew, extension, prolongation, renewal, stretch, give more time, spin out, let run on, go on with | end, expire, shorten, stop, close, lift, ruleout, refuse, cancel
shorten: shorten, cut short, curtail, truncate, abbreviate, reduce, end early | extend
takeeffect: come into force, take effect, enter into force, come into effect, go into effect, kick in, become law, start to apply, begin to apply, be in force, entry into force | expire, repeal
approve: approve, pass, clear, endorse, green light, greenlight, give the green light, give the go ahead, give the nod, sign off, sign off on, okay, ok, rubber stamp, authorise, authorize, adopt, ratify, approval, go ahead, authorisation, authorization, clearance, ratification, adoption, endorsement, vote for, vote in favour of, vote in favor of, vote through, wave through, accept, consent to, agree to, back, assent, give the thumb up, nod through, confirm, put signature to, put his signature to, put her signature to, put it signature to, put their signature to, thumb up, get go ahead, get the go ahead, let become law, advance bill, advance the bill | reject, block, repeal, veto, opposes, criticise, refuse
reject: reject, turn down, refuse, vote down, throw out, defeat, veto, rebuff, spurn, dismiss, decline, strike down, say no to, snub, vote against, disallow, rejection, refusal, knock back, give the thumb down, kick out, brush off, rule out, shoot down, give short shrift, repudiate, pour cold water on, shun, wave away, brush aside, thumb down, turn thumb down, turn thumb down on, throw cold water on, give the cold shoulder, throw out appeal | approve, accept, agree, enact, welcome, uphold
accept: accept, agree to, take up, say yes to, embrace, acquiesce, go along with, acceptance, consent, consent to, bow to, swallow, come to term with, sign up to | reject, refuse, opposes, criticise, ruleout
refuse: refuse, decline, balk, baulk, be unwilling, say no, unwilling, refusal, will not, resist, reluctant, hold out, not will, dig in heels, hold out against, decline to | accept, agree, grant, receive
veto: veto, block, vote down, wield veto, strike down, use veto, cast veto, power of veto, withhold signature, withhold his signature, withhold her signature, refuse to sign, send back to parliament | approve, enact, sign
block: block, thwart, prevent, obstruct, bar, stonewall, filibuster, hamper, impede, hinder, stymie, frustrate, hold up, stall, stand in the way of, derail, scupper, torpedo, stop, obstruction, blockade, cut off, stand in way, stand in the way | approve, allow
deadlock: deadlock, stalemate, impasse, gridlock, standoff, stand off, logjam, stall, be stick, grind to a halt, no progress, hit a wall, reach an impasse, bog down | breakthrough
breakthrough: breakthrough, make progress, progress, headway, make headway, advance, step forward, move closer | deadlock, setback
setback: setback, blow, reverse, suffer a blow, deal a blow, hitch, snag, hit a snag, reversal | breakthrough
allow: allow, permit, let, authorise, authorize, give permission, enable, grant permission, permission, legalise, legalize, license, licence, clear, give the go ahead, okay, give leave, let through, give clearance, clear to, let pass, agree to admit | ban, block, hold-custody, suspend, close, turnaway, exclude, reject, refuse
ban: ban, prohibit, outlaw, bar, forbid, block, embargo, proscribe, make illegal, prohibition, disallow, proscription, moratorium, blacklist, exclude, shut out, lock out, preclude, keep out, bar from, off limit to, make off limit, be forbid | allow, legalise, lift, extend, admit-member, grant
legalise: legalise, legalize, decriminalise, decriminalize, make legal, legalisation, legalization, decriminalisation, decriminalization, lift ban, allow | ban, criminalise
criminalise: criminalise, criminalize, make illegal, outlaw, make a crime, make an offence, make an offense, criminalisation, criminalization | legalise
lift: lift, remove, scrap, drop, abolish, do away with, roll back, waive, removal, end, ease, relax, repeal, take off, rescind, strike off | impose, keep, ban, extend
impose: impose, slap, introduce, levy, put in place, bring in, enforce, apply, hit with, imposition, declare, order, clamp, slap on | lift, cancel, abandon
tighten: tighten, toughen, harden, stiffen, step up, clamp down, beef up, make stricter, crack down, get tough, clampdown, crackdown, stricter, tougher, stiffer, more strict, make harder, tougher requirement, tighten policy | loosen, lift, lendloose
loosen: loosen, ease, relax, soften, water down, liberalise, liberalize, slacken, dilute, deregulate, relaxation, deregulation, liberalisation, liberalization, roll back, looser, make more lenient, more lenient, make easier, less strict, soften up | tighten, restrict
restrict: restrict, limit, cap, curb, rein in, clamp down on, curtail, constrain, restriction, limitation, set limit on, put limit on, ration, crack down on, place curb on, control | expand, loosen
enact: enact, pass, adopt, sign into law, bring into force, become law, legislate, pass into law, introduce, promulgate, put on the statute book, enactment | repeal, reject, veto
repeal: repeal, abolish, scrap, revoke, rescind, annul, strike down, axe, do away with, abolition, undo, revocation, nullify, void, strike from the book, overturn, roll back | enact, uphold, approve, takeeffect
uphold: uphold, affirm, keep in place, let stand, leave in place, reaffirm, sustain, rule in favour of, rule in favor of, side with, confirm, back, validate, refuse to overturn | overturn, repeal, reject
overturn: overturn, reverse, quash, throw out, strike down, annul, set aside, overrule, void, nullify, invalidate, annulment, vacate, revoke, reversal, undo, do away with | uphold
reinstate: reinstate, restore, bring back, reintroduce, revive, reimpose, put back, reinstatement, restoration, reintroduction, return, reappoint, take back | revoke, suspend, cancel, dismissal, exclude, remove, delist
revoke: revoke, withdraw, strip, cancel, rescind, take away, revocation, pull, annul, strip of, deprive of | grant, reinstate
grant: grant, award, give, issue, confer, bestow, accord, hand, allow, extend | revoke, withhold, refuse, reject
withhold: withhold, deny, hold back, keep back, refuse, freeze, deprive, not give, cut off | grant, give
freeze: freeze, block, lock, immobilise, immobilize, tie up, seize, impound | unfreeze
unfreeze: unfreeze, release, unlock, free up, unblock, thaw, make available, hand back | freeze
implement: implement, carry out, put into practice, put into effect, execute, roll out, implementation, enforce, enforcement, carry through, follow through on, deliver on, put in place, go through with, make good on, rollout | abandon
abandon: abandon, drop, scrap, ditch, give up, shelve, walk away from, back away from, jettison, dump, pull the plug on, discard, relinquish, renounce, abandonment, forgo, back down on | implement, keep, pursue
pursue: pursue, seek, go after, chase, push for, work toward, strive for, pursuit, go for, aim for, aspire to, bid for | abandon
giveup: give up, surrender, relinquish, cede, let go of, renounce, yield, forfeit, hand over, concede, waive, forgo, loosen it grip, let go | keep, continue, insist, tightengrip
insist: insist, stand firm, hold firm, dig in, stick to, refuse to budge, hold the line, stand ground, not back down, stay firm, dig in heels | backdown, giveup
backdown: back down, climb down, u turn, make a u turn, yield, cave in, cave, bow to, reverse course, capitulate, relent, give in, give way, blink, backtrack, bow to pressure, about face, retreat, row back, backpedal, concede, volte face, back off | insist, defy
obey: obey, comply with, comply, respect, abide by, follow, adhere to, stick to, honour, honor, observe, compliance, adherence, fulfil, fulfill, live up to, conform, heed, toe the line, keep promise, keep word, deliver on, make good on, keep to, stand by | violate, defy, break-promise, abandon, ripup
violate: violate, breach, break, flout, infringe, contravene, renege on, fall foul of, run afoul of, violation, infringement, contravention, go back on, disregard, non compliance, noncompliance, default on | obey
defy: defy, flout, ignore, disobey, disregard, defiance, resist, stand up to, snub, challenge, rebel against, thumb nose at | obey, backdown
ignore: ignore, disregard, overlook, brush aside, neglect, turn a blind eye to, turn a deaf ear to, pay no heed to, shrug off, dismiss, pass over, gloss over, sideline | address
address: address, tackle, deal with, confront, handle, take on, grapple with, combat, come to grip with, get to grip with, fight, counter, respond to | ignore
propose: propose, suggest, put forward, float, table, submit, present, recommend, proposal, suggestion, put on the table, recommendation, moot, unveil, outline, set out, advance | abandon, cancel, ruleout
plan: plan, intend, aim, prepare, be set to, set to, be due to, due to, be about to, be poised to, poised to, look to, seek to, want to, gear up, schedule, be to, will, would, hope to, get ready, intention, preparation, plan to, lay plan
consider: consider, weigh, mull, ponder, think about, look at, examine, study, contemplate, explore, eye, deliberate, review, look into, be open to, mull over, weigh up, toy with, think over, discuss, think of, would consider, be will to, open to, keep open | ruleout
ruleout: rule out, exclude, dismiss, discount, say no to, take off the table, off the table, reject the idea, not consider, reject idea, close door to, off the cards, out of the question | consider
demand: demand, call for, urge, press for, insist on, push for, request, appeal for, seek, ask for, ask, clamour for, clamor for, press, call on | accept
order: order, command, instruct, direct, mandate, decree, tell, require, rule, edict, instruction, directive, oblige
pressure: press, pressure, pressurise, lobby, lean on, push, put pressure on, pile pressure on, squeeze, turn up the heat on, arm twist, exert pressure, turn the screw, heap pressure on
persuade: persuade, convince, talk into, win over, sway, get, bring round, prevail on, induce, coax
succeed: succeed, manage, be successful, pull off, achieve, success, prevail, pay off, bear fruit, accomplish, make it, bring off, pull it off, get through | fail, foil
fail: fail, be unsuccessful, fall through, collapse, founder, failure, flop, come to nothing, break down, fall apart, be unable to, not manage, fizzle out, unravel, miss out, come unstuck, end without, go wrong, go awry, miss out on, fall short, fail to make it, fail to gain, not make it, come up short, fail to lift off, come to naught | succeed, win, reach, receive, arrive
prevent: prevent, avert, avoid, ward off, stave off, head off, fend off, forestall, stop, prevention, thwart, keep from, foil, guard against, pre empt, preempt, stop short of | cause
cause: cause, trigger, spark, lead to, bring about, provoke, prompt, result in, set off, produce, generate, give rise to, touch off, unleash, create, ignite, fuel, bring, contribute to | prevent, stem-from
stem-from: stem from, result from, come from, arise from, be cause by, due to, because of, follow, come after, be blame on, be the result of, owe to, in the wake of | cause
avoid: avoid, evade, dodge, escape, sidestep, steer clear of, shun, duck, skirt, avert, elude, get around, circumvent, evasion, avoidance, stay away, skip, sit out, give a miss
meet: meet, hold talk, sit down with, have talk, gather, convene, get together, summit, confer, see, come together, hold a meet, hold a summit, talk, encounter, assemble | boycott
talk: talk, discuss, negotiate, hold talk, speak with, confer, hold discussion, dialogue, negotiation, discussion, consult, bargain, speak by phone, hold a call, phone, engage, exchange view, debate, converse | boycott
agree: agree, reach agreement, reach an agreement, strike a deal, reach a deal, sign a deal, come to term, clinch a deal, make a deal, agreement, deal, accord, pact, see eye to eye, reach a consensus, reach a compromise, settle, concur, seal a deal, compromise, consensus, shake hand on, strike deal | disagree, reject, refuse, fail-agree
disagree: disagree, differ, be at odds, dispute, clash, be divide, split, disagreement, be at loggerheads, dissent, fall out, be at variance, quarrel, division, rift, row, feud | agree
fail-agree: fail to agree, fail to reach a deal, fail to reach agreement, end without a deal, without agreement, no deal, talk collapse, talk break down, walk away without, break up without, end without agreement, without a deal, without deal, empty hand, could not agree | agree
sign: sign, ink, conclude, put pen to paper, seal, initial, signature, enter into, join, accede to | leave-group
boycott: boycott, shun, stay away from, skip, refuse to attend, snub, miss, not attend, give a miss, absent, stay away, no show, refuse to meet, refuse to talk, refuse talk, rule out talk, reject talk, sit out, refuse to take part, refusal to sit | attend, talk, meet, takepart
attend: attend, take part in, go to, be present at, participate in, turn up at, show up at, be at, join, appear at, attendance, present, be there, turn up, join in, show up | boycott
participate: participate, take part, join in, be involve, participation, involvement, enter, compete | abstain
abstain: abstain, sit out, opt out, abstention, stay out of, refrain, stay on the sideline, hold back, not take part | participate, voteverb
join: join, enter, become a member of, accede to, sign up to, be admit to, accession, membership, team up with, enlist, come on board, enrol, enroll, rejoin, re enter, be bring into, bring into government, take into government | leave-group, leave, refuse, exclude, ban
leave-group: leave, quit, exit, withdraw from, pull out of, break away from, depart from, secede from, drop out of, walk out of, defect from, split from, departure, withdrawal, exit from, renounce, tear up, abandon, walk away from, scrap, ditch, repudiate, terminate | join, sign
admit-member: admit, accept as a member, let in, welcome, take in, welcome into, grant membership | expel
expel: expel, kick out, throw out, eject, evict, oust, exclude, expulsion, drum out, boot out, send home, declare persona non grata, order out, order to leave, banish, remove | admit-member, invite, return-home
invite: invite, ask to attend, invitation, extend an invitation, ask along, welcome | expel
include: include, involve, contain, comprise, cover, incorporate, inclusion, take in, encompass, be among, count among, extend to, count in, apply to | exclude, remove
exclude: exclude, leave out, omit, shut out, bar, exclusion, omission, keep out, leave off, not include, drop, do not apply to, spare | include
belong: belong to, be part of, be a member of, be own by, form part of, fall under
own: own, possess, hold, have, ownership, control, have a stake in
host: host, receive, welcome, hold, entertain, play host to, greet, play host, have as a guest
visit: visit, travel to, go to, fly to, arrive in, make a trip to, head to, tour, trip, pay a visit, call on, stop in, journey to
recognise: recognise, recognize, acknowledge, recognition, accept, extend recognition | derecognise
derecognise: refuse to recognise, refuse to recognize, not recognise, not recognize, derecognise, derecognize, withdraw recognition, unrecognised, unrecognized | recognise
sever: sever tie, cut tie, break off relations, cut off relations, sever relations, break with, cut off, end relations, break off tie, rupture, break tie, cut diplomatic tie, disengage | restore-ties
restore-ties: restore tie, restore relations, mend tie, resume relations, normalise relations, normalize relations, establish relations, repair tie, renew tie, rebuild tie, reset relations, re establish tie, thaw, rapprochement, normalisation, normalization, patch up | sever
summon: summon, call in, call, order to appear, haul in, convoke, subpoena, call up
ally: ally, join force, team up, form an alliance, alliance, partner, side with, align, partnership, band together, friendly | rival
rival: rival, compete, enemy, foe, adversary, opponent, hostile, adversarial, competitor, oppose | ally
cooperate: cooperate, co operate, work together, collaborate, cooperation, co operation, collaboration, team up, join force, partner, pool, work jointly, act in concert, coordinate, pull together
unite: unite, unify, come together, merge, reunite, rally, bring together, unity, unification, reunification, join, close rank, unit, together, as one, in unison | divide
divide: divide, split, break up, fracture, splinter, separate, division, split up, polarise, polarize, fragment, partition, tear apart, schism, disunited, in disarray, at odds, riven | unite
mediate: mediate, broker, arbitrate, act as a go between, mediation, act as mediator, facilitate talk, intercede, arbitration
reconcile: reconcile, make up, make peace, bury the hatchet, mend fence, reconciliation, heal rift, patch up differences, settle differences | quarrel
quarrel: quarrel, row, fall out, feud, spar, argue, spat, clash, dispute, squabble, bicker, lock horn, trade barbs, war of word, cross swords, wrangle | reconcile
easetension: ease, defuse, calm, de escalate, deescalate, cool, thaw, reduce tension, dial down, soothe, tone down, lower tension, ease tension, de escalation, lower the temperature, detente, mollify | escalate, worsen
escalate: escalate, intensify, step up, heighten, inflame, ratchet up, ramp up, flare up, stoke, escalation, raise tension, heat up, boil over, spiral, raise the stake, fuel tension, fan, aggravate | easetension
support: support, back, endorse, stand by, favour, favor, champion, rally behind, get behind, throw weight behind, side with, stand behind, endorsement, advocate, defend, stand with, in favour of, in favor of, rally around, come out in favour of, vote for, be for | opposes, criticise, withdraw-support, reject, block, ban, protest
opposes: oppose, resist, object to, fight, be against, stand against, contest, reject, opposition, resistance, objection, come out against, protest, campaign against, disapprove of, vote against, rail against, hostile to, push back, push back against | support, approve, accept
withdraw-support: withdraw support, drop support, withdraw back, turn against, desert, pull support, turn back on, break with | support
rebel: rebel, revolt, mutiny, rise up, insurgent, dissident, uprising, rebellion, insurrection, defy, turn against, anti government, insurgency
help: help, assist, aid, support, lend a hand, come to the aid of, give assistance, assistance, come to the rescue of, help out, back up | hurt
hurt: hurt, harm, damage, be bad for, hit, undermine, dent, weigh on, take a toll on, deal a blow to, penalise, penalize, disadvantage, squeeze | help, benefit
benefit: benefit, gain, profit, be good for, be a boon to, win from, reap, do well out of, stand to gain | hurt, suffer
suffer: suffer, endure, be hit by, be hurt, take a hit, sustain, undergo, bear the brunt of, lose out, be harm, incur | benefit
protect: protect, defend, guard, safeguard, shield, secure, preserve, protection, look after, watch over, shelter, cover | endanger, attack
endanger: endanger, threaten, put at risk, jeopardise, jeopardize, imperil, expose, put in danger, menace, put in jeopardy, risk, leave vulnerable | protect
say: say, tell, state, announce, declare, note, report, add, remark, comment, mention, accord to, statement, announcement, declaration, explain, assert, claim, maintain, argue, put it
announce: announce, unveil, reveal, declare, make public, publish, release, announcement, proclaim, disclose, lay out, set out | hide
warn: warn, caution, sound the alarm, raise the alarm, alert, sound a warn, issue a warn, raise alarm, raise concern, flag, put on notice, advise against, warn against, recommend against, caution against, counsel against, tell to avoid | reassure, welcome
reassure: reassure, allay fear, calm fear, soothe, ease concern, assure, assurance, reassurance, play down fear, give assurance, seek to calm | warn
threaten: threaten, menace, warn of, threat, vow to retaliate, issue a threat, brandish, make threat, issue an ultimatum, ultimatum, vow revenge, promise retaliation, threaten to retaliate, swear revenge, pledge to avenge | withdraw
criticise: criticise, criticize, condemn, denounce, slam, blast, attack, hit out at, lash out at, rebuke, decry, deplore, censure, lambast, lambaste, rail against, take aim at, fault, criticism, condemnation, chide, castigate, berate, scold, knock, pan, lash, rap, round on, upbraid, slate, rip, assail, take a swipe at, take to task, come down on, fire a broadside at, hammer, voice dismay, express dismay, dismay, dim view of, take a dim view | praise, support, welcome
praise: praise, hail, laud, commend, applaud, welcome, pay tribute to, salute, tribute, compliment, acclaim, heap praise on, celebrate, extol, give credit to, cheer, sing the praise of | criticise, insult, reject, protest
welcome: welcome, hail, greet, applaud, be pleased with, embrace, warmly receive, cheer, be glad of | criticise, reject, regret, protest, disappointed
regret: regret, lament, deplore, be sorry for, rue, be disappoint by, express regret, bemoan, mourn | welcome
accuse: accuse, blame, allege, claim, charge, point the finger at, accusation, allegation, level accusation at, denounce as, say that, finger, implicate | exonerate
blame: blame, hold responsible, accuse, fault, pin on, attribute to, point the finger at, lay blame on, pin blame on, put down to, hold accountable, say was behind, attribute, chalk up to | exonerate, credit
exonerate: exonerate, clear, absolve, vindicate, exoneration, clear of wrongdoing, clear name, find not guilty, let off the hook, clear of blame | accuse, blame, convict
deny: deny, reject, dismiss, refute, rebut, rubbish, denial, dispute, say untrue, brush off, repudiate, say not true, rebuff, disavow, disown, contradict, debunk, rebuff claim | confirm, admit
confirm: confirm, verify, corroborate, affirm, acknowledge, bear out, confirmation, verification, back up, validate, substantiate, document, prove, establish | deny, unconfirmed, reject
unconfirmed: unconfirmed, unverified, allege, unproven, report, rumour, rumor, not confirm, purported, unsubstantiated, not independently verify, speculative, untested, unsupported | confirm
admit: admit, acknowledge, concede, confess, own up, admission, confession, accept, come clean, recognise, recognize, accept responsibility, admit to | deny, reject
claimresp: claim responsibility, claim credit, say behind, admit responsibility, take responsibility, say carry out | disclaim
disclaim: deny responsibility, deny involvement, disclaim responsibility, distance from, disavow, deny role, deny be behind | claimresp
apologise: apologise, apologize, say sorry, apology, express regret, issue an apology, make amend, express remorse
promise: promise, vow, pledge, commit, undertake, swear, guarantee, give word, commitment, assure, make a commitment, give an assurance, vow to | break-promise, ruleout, refuse
break-promise: break promise, go back on, renege, break word, u turn, backtrack, default, betray, fail to deliver, break pledge | promise, obey
urge: urge, call on, appeal to, exhort, plead with, press, ask, implore, appeal, encourage, beg, call, advise, beseech, entreat, push
ask: ask, request, seek, question, petition, inquire, enquire, query, apply for, solicit
answer: answer, reply, respond, response, react, retort, hit back, respond to, reaction
react: react, respond, reaction, reply, hit back, retaliate, response
expect: expect, predict, forecast, anticipate, project, foresee, see, prediction, projection, expectation, look set to, be likely to, reckon, bank on, estimate, think, prognosis
estimate: estimate, calculate, reckon, put at, estimation, assess, gauge, work out, value, project, assessment, put the number at
believe: believe, think, feel, hold, consider, be convince, be of the view, belief, suspect, assume, reckon, trust | doubt
doubt: doubt, question, cast doubt on, be sceptical, be skeptical, sceptical, skeptical, disbelieve, call into question, challenge, mistrust, raise question about, raise doubt, query, cast doubt, express doubt, express scepticism, express skepticism | believe
hope: hope, be optimistic, optimism, optimistic, look forward to, upbeat, bullish, be confident, hopeful, positive | fear
fear: fear, worry, be concern, be anxious, dread, concern, anxiety, be worry, pessimistic, pessimism, apprehension, unease, downbeat, bearish, gloomy, be afraid, jitters, fret, raise concern, express concern, voice concern, voice fear, express fear, express alarm | hope
reveal: reveal, disclose, expose, uncover, unveil, bring to light, divulge, make know, leak, disclosure, revelation, shed light on, lay bare, blow the whistle, come to light, emerge, unmask, surface, declassify, make public, unseal, release, publish, open up, declassification | hide
hide: hide, conceal, cover up, keep secret, suppress, hush up, concealment, keep quiet, mask, keep under wrap, withhold, keep from, sweep under the carpet, obscure, classify, seal, redact, keep under seal, keep from view | reveal, announce
public: public, publicly, in public, openly, on the record, overt, transparent | secret
secret: secret, secretly, in secret, covert, behind close door, clandestine, hide, in private, confidential, undisclosed, under wrap, backroom, off the record, classify, stealthily | public
show: show, indicate, suggest, demonstrate, reveal, find, point to, reflect, evidence, indication, signal, underline, highlight, illustrate
true: true, accurate, correct, genuine, authentic, truthful, factual | false
false: false, untrue, inaccurate, fake, bogus, incorrect, fabricate, baseless, phony, phoney, unfounded, mislead, groundless, forge, make up, sham, fictitious | true
emphasise: emphasise, emphasize, stress, underline, underscore, highlight, reiterate, draw attention to, play up, repeat, put emphasis on, reaffirm, spotlight, point out | playdown
playdown: play down, downplay, minimise, minimize, make light of, brush off, shrug off, underplay, soft pedal, trivialise, trivialize | emphasise
speak: speak, give a speech, make a speech, deliver a speech, address, speech, talk, lecture, remark, address the nation, speak out, deliver an address
protest: protest, demonstrate, rally, take to the street, march, demonstration, hold a protest, picket, sit in, object | accept, praise, welcome
complain: complain, protest, lodge a complaint, grumble, gripe, object, complaint, file a complaint, raise objection, grievance, bemoan
insult: insult, offend, abuse, slur, vilify, disparage, denigrate, defame, smear, malign, slander, mock, ridicule, deride, make fun of, scoff at, taunt, jeer, sneer, poke fun at, lampoon | praise
advise: advise, recommend, counsel, suggest, advice, recommendation, guidance, urge
quote: quote, cite, refer to, mention, reference, point to
describe: describe, call, label, brand, dub, portray, characterise, characterize, term, depict, refer to as, cast as, paint as
explain: explain, clarify, account for, spell out, clear up, give reason, explanation, clarification, set out
sanction: sanction, blacklist, impose sanction on, add to a blacklist, penalise, penalize, slap sanction on, hit with sanction, embargo, freeze asset of, punish, place under sanction, put on a blacklist, sanction list, target with sanction, add to sanction list, impose penalty | unsanction
unsanction: lift sanction, remove from a blacklist, ease sanction, delist, remove sanction, drop sanction, take off a blacklist, sanction relief, suspend sanction, remove from sanction list, waive sanction | sanction
punish: punish, penalise, penalize, discipline, sanction, fine, punishment, penalty, take action against, reprimand, crack down on | reward
reward: reward, award, honour, honor, give a bonus, recompense, prize, decorate, incentive, give a prize, present with, bestow | punish
fine: fine, penalise, penalize, penalty, order to pay, hit with a fine, slap with a fine, levy a fine, impose a fine on
retaliate: retaliate, hit back, respond, strike back, take revenge, retaliation, reprisal, countermeasure, tit for tat, avenge, revenge, retaliatory, fight back, counter, get even
tariff: impose tariff, raise tariff, slap tariff, hit with tariff, levy duty, tax import, impose duty, tariff hike, raise duty | untariff
untariff: cut tariff, lower tariff, scrap tariff, remove tariff, lift tariff, drop tariff, exempt from tariff, reduce duty, suspend tariff, roll back tariff, waive duty, duty free | tariff
taxrise: raise tax, tax rise, tax hike, increase tax, put up tax, tax increase, higher tax | taxcut
taxcut: cut tax, tax cut, lower tax, reduce tax, slash tax, tax reduction | taxrise
nationalise: nationalise, nationalize, take into public ownership, take over, nationalisation, nationalization, bring under state control, expropriate, expropriation, renationalise, state takeover | privatise
privatise: privatise, privatize, sell off, privatisation, privatization, denationalise, put in private hand, sell stake | nationalise
buy: buy, purchase, acquire, take over, snap up, procure, acquisition, takeover, order, buy up, pick up, pay for, get hold of, procurement, buy out, shop for, source, take a stake in, take a hold in | sell
sell: sell, offload, divest, dispose of, sale, sell off, hive off, auction, auction off, market, divestment, put up for sale, unload, shed, flog, retail, supply, part with, put on the block | buy
import: import, buy from abroad, bring in, ship in, purchase from abroad | export
export: export, ship, sell abroad, send abroad, ship out, sell overseas, ship overseas, sell to foreign | import
trade: trade, do business, deal, swap, exchange, commerce, barter
invest: invest, put money into, pour money into, plough into, plow into, pump into, sink money into, fund, investment, inject, inject money, buy into, spend on | divest
divest: divest, pull out, sell out, withdraw investment, exit, disinvest, divestment, cut stake, cash out, sell stake, pull money out | invest
attract-investment: attract investment, raise fund, raise money, raise capital, secure fund, win fund, receive investment, secure investment, land fund
fund: fund, finance, pay for, bankroll, back, sponsor, foot the bill, underwrite, put up money, support financially, bear the cost | defund
defund: defund, cut fund, withdraw fund, stop fund, cut off fund, pull fund, halt fund, slash fund, freeze fund, end fund, starve of fund, cut aid | fund
lend: lend, loan, give a loan, extend credit, provide credit, advance, provide a loan, offer credit
borrow: borrow, take out a loan, take a loan, get a loan, tap, go into debt, take on debt, take loan from
repay: repay, pay back, pay off, settle, reimburse, refund, repayment, redeem, clear debt, reimbursement | default
default: default, fail to pay, miss payment, default on debt, fail to repay, non payment, fall into arrears, renege on debt | repay
pay: pay, spend, shell out, fork out, payment, pay out, cough up, part with, hand over, foot, compensate
compensate: compensate, pay damage, pay compensation, make good, reimburse, compensation, damage, indemnify, make reparation, reparation
merge: merge, combine, join, amalgamate, merger, tie up, consolidate, unify, fuse | spinoff
spinoff: spin off, split, break up, demerge, hive off, separate, carve out, demerger, spinoff | merge
open: open, reopen, inaugurate, unlock, open up, open door, unseal, cut the ribbon, accessible, in operation, in business, up and run | close, keep, suspend, block
close: close, shut, shut down, seal, seal off, closure, shutdown, shutter, lock down, close down, close off, cordon off, wind down, off limit, inaccessible, out of bounds, no go | open
recall-product: recall, pull from shelve, withdraw, take off the market, withdraw from sale, pull, product recall, remove from sale
hire: hire, recruit, employ, take on, appoint, sign up, recruitment, add job, create job, bring on board, job creation, rehire | dismissal
dismissal: fire, sack, dismiss, lay off, let go, cut job, axe, make redundant, oust, remove, layoff, redundancy, dismissal, job cut, shed job, cut staff, relieve of duty, show the door, boot out, kick out, give the sack, terminate, slash job, drop, discharge, strip of post | hire, appoint, reinstate
employ: employ, have on payroll, have a workforce of, give work to, have staff
work-for: work for, be employ by, be on the payroll of, have a job at, serve
appoint: appoint, name, nominate, pick, choose, select, install, appointment, tap, designate, nomination, put in charge, assign, promote to, install as | dismissal
resign: resign, step down, quit, stand down, leave office, bow out, give up post, tender resignation, resignation, leave, departure, step aside, hand in notice, exit, vacate post, hand over power, leave power, relinquish power, be out of office, depart, cede power, give up seat, give up his seat, give up her seat, quit post | stay-on, takeoffice, refuse
stay-on: stay on, stay in office, refuse to resign, refuse to step down, remain in office, cling to power, hold on to office, hang on, keep job, keep post, stay in post, vow to stay, remain in power, refuse to quit | resign, oust
takeoffice: take office, be swear in, take over, assume office, be inaugurate, take the helm, inauguration, swear in, come to power, assume power, take power, take charge, assume the presidency | resign, oust
oust: oust, topple, overthrow, depose, unseat, bring down, remove from power, force out, remove from office, ouster, overthrow of, coup, drive from power, dethrone, vote out, throw out of office | stay-on, takeoffice, installpower, survive
installpower: install, put in power, bring to power, restore to power, reinstate, return to power, enthrone, prop up, place in power | oust
replace: replace, succeed, take over from, take the place of, substitute, swap, supplant, replacement, step into the shoes of, stand in for
precede: precede, come before, go before, predate, be follow by, be succeed by
follow: follow, come after, succeed, ensue, be precede by, in the wake of
strike-work: strike, go on strike, walk out, down tools, walkout, stage a walkout, industrial action, stoppage, stop work, take industrial action, work stoppage | returnwork
returnwork: end strike, return to work, go back to work, call off strike, suspend strike, resume work, avert strike | strike-work
bankrupt: go bankrupt, file for bankruptcy, go bust, collapse, fold, go under, go into administration, become insolvent, bankruptcy, insolvency, insolvent, go into receivership, seek bankruptcy protection, liquidate, go out of business, wind up, fail | bailout
bailout: bail out, rescue, prop up, bailout, save, throw a lifeline to, shore up, give a lifeline, come to the rescue | bankrupt
produce: produce, make, manufacture, turn out, churn out, production, output, build, assemble, generate, fabricate
output-up: boost output, raise output, increase production, ramp up production, raise production, lift output, pump more, step up production, open the tap | output-down
output-down: cut output, reduce output, cut production, curb production, lower production, reduce production, pump less, slash output, curb output, output cut | output-up
build: build, construct, erect, put up, set up, create, develop, construction, establish, throw up | demolish, dismantle, stop
demolish: demolish, tear down, knock down, raze, bulldoze, pull down, demolition, dismantle, flatten, level, take down | build, rebuild
rebuild: rebuild, reconstruct, restore, repair, renovate, reconstruction, refurbish, restoration, put back together | demolish, destroy
supply: supply, provide, deliver, give, send, furnish, equip, provision, delivery, ship, hand over, source, come through | cutoff
cutoff: cut off, stop supply, halt supply, halt delivery, turn off the tap, suspend delivery, stop delivery, choke off, suspend supply, deprive, starve of, cut supply, be deprive of | supply, restoresupply
restoresupply: restore supply, resume supply, resume delivery, reconnect, turn the tap back on, restore power, restore service, bring back online, switch back on, back on, light back on, power back | cutoff, outage, indark
outage: outage, blackout, power cut, lose power, be without power, power failure, plunge into darkness, go dark, knock out power, be without electricity, go offline, go down, outage hit | restoresupply
give: give, donate, hand, provide, offer, grant, contribute, award, send, present, hand out, distribute, donation, bestow, supply, hand over, pass, pass on, pass to, turn over, present with | withhold
receive: receive, get, obtain, be give, accept, win, gain, be award, take delivery of, secure, collect, pick up, be grant, receipt, land, be hand, take possession of | give
take: take, seize, grab, confiscate, take away, collect, appropriate, snatch, steal | returnitem
returnitem: return, give back, hand back, repatriate, send back, restore, restitution, bring back, hand over, release, let go, free, pass back | take, seize
send: send, dispatch, despatch, ship, transmit, transfer, forward, deploy, rush
deliver: deliver, hand over, bring, distribute, ship, delivery, drop off, transport, supply, distribution, pass to, turn over, hand to
share: share, split, divide, pool, exchange, swap, jointly own, have in common
exchange: exchange, swap, trade, prisoner swap, switch, interchange, prisoner exchange
compete: compete, vie, contend, rival, compete for, battle for, race, contest, jockey, go head to head, face off, fight for, competition
control: control, hold, run, govern, rule, be in control of, in charge of, have control of, administer, command
losecontrol: lose control of, lose, be drive from, cede control of, relinquish control of, lose grip | capture
lead: lead, head, be at the helm of, run, steer, chair, command, spearhead, direct, leadership, captain, preside over
ahead: lead, be ahead, ahead of, be in front, front runner, frontrunner, hold a lead, edge ahead, out in front, outpoll, pull ahead, lead in the poll, be lead | trail
trail: trail, be behind, lag behind, behind, lag, trail behind, fall behind, underdog, trail in the poll | ahead
teach: teach, train, instruct, educate, coach, drill, tutor, give lessons to
learn: learn, study, be teach, be train, train under, take lessons, get train
rentout: rent out, lease out, let, let out, lease to
rent: rent, lease, hire, charter, lease from, take a lease on
win: win, triumph, be victorious, prevail, victory, come out on top, beat, defeat, sweep, secure victory, clinch, landslide, emerge victorious, romp home, be elect, claim victory, carry the day, win over, land the title, take the title, take gold, take the crown, clinch the title, come out victorious, end in victory | lose, reject, fail
lose: lose, be defeat, be beat, defeat, fall to, crash out, go down to, loss, suffer defeat, come second, be trounce, concede, come off worse, be vote out, lose out, end in defeat, miss out on, fall short, be eliminate, go out, be knock out, lose out on | win, defeat
defeat: defeat, beat, overcome, vanquish, rout, crush, trounce, thrash, oust, edge out, see off, get the better of, best, overwhelm, outpoll, upset, overpower | lose
concede: concede, concede defeat, admit defeat, accept defeat, acknowledge defeat, throw in the towel, accept result, concession, congratulate winner | contest-result
contest-result: contest result, reject result, refuse to concede, challenge result, dispute result, dispute outcome, cry foul, claim fraud, refuse to accept defeat, reject outcome | concede
elect: elect, vote in, choose, return, pick, election, put in office | voteout
voteout: vote out, unseat, oust, throw out, defeat, turf out, boot out | elect, reelect
reelect: re elect, reelect, return to office, win second term, win another term, re election, reelection, win a new term, extend rule, retain seat | voteout
voteverb: vote, cast ballot, go to the poll, head to the poll, cast a vote, take part in election, go to vote, ballot, turn out to vote | abstain
run: run, stand, run for office, seek office, seek election, enter the race, declare candidacy, throw hat into the ring, contest, candidacy, bid, stand for election, join race, launch bid, throw hat in, put himself forward, put herself forward, be a candidate | dropout, ruleoutrun
dropout: drop out, withdraw, pull out, quit race, bow out, end campaign, withdraw candidacy, rule out run, not run, leave race, suspend campaign, abandon bid, end bid, not seek | run
qualifyrun: clear to run, allow to run, allow to stand, approve candidacy, put on the ballot, restore to ballot, qualify, be allow to run | disqualify
disqualify: disqualify, bar from run, bar, rule ineligible, exclude, disqualification, remove from ballot, bar from office, ban from office, strike off the ballot, ineligible | qualifyrun
impeach: impeach, impeachment, vote to impeach, vote to remove, bring impeachment | unimpeach
unimpeach: survive impeachment, survive no confidence vote, survive confidence vote, acquit, survive vote, win confidence vote, avoid impeachment | impeach, noconfidence
noconfidence: lose confidence vote, no confidence vote succeed, lose no confidence vote, be oust in no confidence vote, vote of no confidence pass, government fall | unimpeach
majority: majority, win majority, outright majority, hold a majority, keep majority, have a majority, in the majority, absolute majority, most, the majority of, more than half, over half, the bulk of, largely, mainly, mostly, nearly all, the greater part | nomajority
nomajority: lose majority, fall short of majority, without a majority, minority, no majority, hang parliament, minority government, in the minority, less than half, fewer than half, under half, a small share, a fraction of, a small part | majority
coalition: form a coalition, join coalition, enter government, join government, coalition deal, form a government, coalition, go into government
attack: attack, strike, hit, assault, assail, raid, target, storm, set upon, onslaught, offensive, go on the offensive, pound, launch an attack on, carry out an attack on, aggression, ambush, open fire on | protect, defend
defend: defend, repel, fight off, fend off, repulse, hold off, hold out, beat back, ward off, defence, defense, resist | attack, surrender
bomb: bomb, shell, bombard, pound, strike, air strike, airstrike, bombardment, hit, pummel, launch missile at, rain down on, launch air strike on, carpet bomb, target, missile strike, drone strike
fire: fire, launch, shoot, test fire, lob, let off, open fire, loose off, unleash
shootdown: shoot down, intercept, bring down, knock out of the sky, destroy, interception, take out
invade: invade, occupy, march into, send troop into, enter, move into, incursion, invasion, storm into, roll into, push into, launch incursion, launch invasion | withdraw
withdraw: withdraw, pull out, pull back, retreat, leave, withdrawal, pullout, pullback, draw down, exit, drawdown, bring home, evacuate, recall, retire | invade, deploy, advance, remain, reinforce
deploy: deploy, send, station, dispatch, send in, deployment, mobilise, mobilize, position, move in, commit, base | withdraw
reinforce: reinforce, send reinforcement, beef up, send more troop, bolster, build up, strengthen presence, reinforcement, add troop, troop surge | withdraw
remain: remain, stay, stay put, keep troop in, stay in place, maintain presence, be leave, linger, stay behind | withdraw, leave
advance: advance, push forward, gain ground, make gain, move forward, close in, push, march on, press forward, make inroads, push deeper, push into | withdraw, retreat
retreat: retreat, fall back, pull back, give ground, lose ground, beat a retreat, be push back, be drive back, withdraw | advance
capture: capture, take, seize, take control of, seize control of, overrun, conquer, wrest control of, fall to, recapture, retake, capture of, seizure, win control of, take over, occupy | losecontrol
fall-to: fall to, be lose to, fall into the hand of, come under the control of, be overrun by
occupy: occupy, hold, annex, control, occupation, take over, annexation, absorb | liberate
liberate: liberate, free, retake, recapture, liberation, end siege of, set free | occupy, besiege
besiege: besiege, encircle, surround, lay siege to, siege, blockade, cut off, hem in, trap | liberate, breaksiege
breaksiege: break siege, lift siege, end siege, break out, break encirclement, lift blockade, relieve, end blockade | besiege
cede: cede, give up, hand over, lose, surrender, relinquish, transfer, concede | gainterritory
gainterritory: gain, annex, take over, acquire, be hand, take possession of, win | cede
surrender: surrender, give up, lay down arms, capitulate, give in, turn oneself in, capitulation, hand oneself in, raise the white flag, lay down weapon | fight, defend, resistfight
resistfight: fight on, hold out, refuse to surrender, keep fight, resist, vow to fight, fight to the end, stand and fight | surrender
fight: fight, battle, combat, wage war, clash, do battle, struggle, war, go to war, take up arms, engage | surrender, makepeace, ceasefire
makepeace: make peace, end war, end fight, peace deal, sign peace deal, lay down arms, peace accord, sue for peace, bring peace, make a peace deal, declare end of war, war end, bring war to an end, hostility end | fight, declarewar
clash: clash, fight, skirmish, battle, exchange fire, trade fire, come to blow, scuffle, confrontation, brawl, trade blow, engage, firefight, run in
ceasefire: cease fire, ceasefire, truce, stop fight, halt hostility, lay down weapon, cessation of hostility, call a truce, agree a truce, armistice, pause fight, stop fire, cease hostility, declare a ceasefire, silence gun | breaktruce, fight
breaktruce: break truce, violate ceasefire, violate truce, breach ceasefire, break ceasefire, end ceasefire, call off truce, ceasefire collapse, truce collapse, ceasefire violation, resume fight, fight resume, return to war, resume attack, renew fight, resume hostility, fight break out | ceasefire
declarewar: declare war, go to war, start war, open hostility, take up arms, declaration of war | makepeace
arm: arm, equip, supply weapon to, supply arms to, give weapon to, provide weapon to, send weapon to, provide arms, rearm, send arms | disarm
disarm: disarm, lay down arms, hand over weapon, give up weapon, demobilise, demobilize, disarmament, surrender weapon, decommission weapon, demilitarise, demilitarize, lay down weapon, burn weapon, hand in weapon, lay down arm | arm, takearms
armed: arm, gun wield, heavily arm, carry a weapon, with a gun, carry a gun, gun toting, arms bear | unarmed
unarmed: unarmed, defenceless, defenseless, without a weapon, without weapon, carry no weapon | armed
proliferate: acquire nuclear weapon, go nuclear, build the bomb, enrich uranium, develop nuclear weapon, nuclear test | denuclearise
denuclearise: denuclearise, denuclearize, give up nuclear weapon, halt enrichment, stop enrich uranium, abandon nuclear programme, abandon nuclear program, scrap nuclear weapon, denuclearisation, denuclearization | proliferate
kill: kill, murder, slay, claim the live of, leave dead, claim live, shoot dead, take the live of, gun down, assassinate, massacre, slaughter, death, put to death, execute, leave people dead, death toll, homicide, fatal, deadly, beat to death, stab to death, wipe out, assassination, liquidate, eliminate, take out, lose their life, lose his life, lose her life, lose life, lose their live, lose live, cost the life, claim the life, cost live | survive, save
die: die, be kill, perish, lose life, pass away, lose their live, succumb, death, drop dead, dead, fatality, be find dead, lose his life, lose her life, drown, die of, die from, lose battle with, lose fight against, lose their life, lose live, cost life, cost live | survive, nodeath, recoverhealth
dead: dead, deceased, kill, lifeless, in the morgue | alive
alive: alive, survive, find alive, survivor | dead
survive: survive, live through, escape death, pull through, make it, escape alive, survivor, come through, escape unharmed, walk away, see off, ride out | die, kill, oust
save: save, rescue, pull out, pull to safety, pluck to safety, bring to safety, save life, pull from rubble, come to the rescue of, recover alive, lifesaving, free, pull free, release, extricate, pull from | kill
nodeath: no one kill, no death, no casualty, nobody hurt, without casualty, no fatality, no injury, no one hurt, all survive, unharmed | die, injure
injure: injure, wound, hurt, maim, leave injure, hospitalise, hospitalize, injury, leave wound, put in hospital, casualty, harm, in hospital | unhurt, nodeath
unhurt: unhurt, unharmed, uninjured, unscathed, safe and sound, safe, escape injury, escape unharmed | injure
abduct: abduct, kidnap, take hostage, seize, snatch, hold hostage, capture, take captive, abduction, hostage take, hold captive, carry off | freehostage
freehostage: free, release, set free, let go, rescue, hand over, return, free hostage, release captive | abduct
arrest: arrest, detain, take into custody, hold, apprehend, round up, nab, seize, pick up, capture, catch, detention, place under arrest, put behind bar, roundup, nick, collar, bust, recapture, track down, re arrest, rearrest, hunt down | release, escape
release: release, free, set free, let go, let out, discharge, liberate, walk free, release from custody, release from prison, let go free, grant bail, bail, release on bail, free on bail, allow bail, post bail, out on bail, out of custody, regain freedom, regain their freedom, regain his freedom, at liberty, set at liberty | arrest, jail, hold-custody, sentence, keep
jail: jail, imprison, put in prison, lock up, send to prison, put behind bar, incarcerate, imprisonment, sentence to prison, be behind bar, jail term, incarceration, serve time, intern | release
hold-custody: hold in custody, remand, remand in custody, keep in detention, deny bail, refuse bail, detain, keep behind bar, hold without bail, keep in jail, extend detention | release
escape: escape, flee, break out, get away, run away, jailbreak, abscond, evade capture, slip away, give the slip, on the run, go on the run, getaway, bolt, at large, on the loose, fugitive, still want, in hide | arrest
find: find, discover, locate, uncover, come across, spot, trace, unearth, track down, detect, discovery, recover, stumble on, dig up, turn up, account for, reappear, reunite | losething, notfind
notfind: find no, fail to find, not find, find nothing, no trace of, draw a blank, no sign of, come up empty, still miss, unaccounted for | find
losething: mislay, misplace, go miss, disappear, vanish, lose contact with, miss, disappearance, unaccounted for, lose, whereabouts unknown | find
seize: seize, confiscate, impound, take, grab, capture, intercept, seizure, confiscation, commandeer, board, hijack, impoundment, forfeit | returnitem
investigate: investigate, probe, look into, examine, inquire into, enquire into, investigation, inquiry, enquiry, open an investigation, launch an investigation, launch a probe, open a probe, scrutinise, scrutinize, delve into, be under investigation, inspect | endprobe
endprobe: close investigation, drop investigation, end probe, drop probe, close case, shelve investigation, drop inquiry, close probe, halt investigation, end inquiry, cut short probe | investigate
charge: charge, indict, press charge against, bring charge against, indictment, prosecute, file charge against, arraign, accuse, put on trial, charge with | dropcharge
dropcharge: drop charge, dismiss charge, drop case, withdraw charge, throw out charge, dismiss indictment, toss charge, drop prosecution, decline to prosecute, not charge, clear, decide not to charge, throw out case, dismiss case, toss case, drop indictment, scrap charge | charge, try-court
try-court: put on trial, try, stand trial, go on trial, face trial, be in the dock, appear in court, prosecute, bring to trial, court martial | dropcharge
convict: convict, find guilty, conviction, guilty verdict, be guilty, return guilty verdict | acquit, exonerate
acquit: acquit, clear, find not guilty, exonerate, acquittal, not guilty verdict, quash conviction, overturn conviction, innocent | convict, jail, sentence
guilty: guilty, responsible, culpable, at fault, to blame, liable, convict, guilt, own up to, plead guilty | innocent, pleadnotguilty
innocent: innocent, not guilty, blameless, not responsible, not liable, innocence, not to blame, clear | guilty
pleadguilty: plead guilty, admit guilt, confess, admit charge, guilty plea, admit offence, admit offense, enter guilty plea | pleadnotguilty
pleadnotguilty: plead not guilty, deny charge, deny guilt, not guilty plea, deny offence, deny offense, maintain innocence, enter a not guilty plea, protest innocence | pleadguilty
sentence: sentence, condemn, hand down a sentence, jail for, give a sentence, hand a sentence, order to serve
pardon: pardon, amnesty, grant clemency, commute, commute sentence, give amnesty, reprieve, grant a pardon, clemency, forgive, grant amnesty | nopardon
nopardon: deny clemency, refuse pardon, reject clemency, refuse to pardon, deny pardon, rule out pardon, reject amnesty | pardon
execute: execute, put to death, hang, behead, execution, carry out death sentence, carry out execution | stayexecution, spare
stayexecution: stay execution, halt execution, commute death sentence, spare death penalty, grant reprieve, abolish death penalty, suspend execution, stay of execution | execute
sue: sue, take to court, file suit against, file a lawsuit against, bring a case against, lawsuit, take legal action against, launch legal action, litigate, suit, begin legal proceedings, challenge in court, legal challenge, haul into court | settle, dropsuit
settle: settle, reach a settlement, settle out of court, settlement, resolve, reach settlement | sue
rule: rule, find, judge, decide, hold, verdict, judgment, judgement, hand down a rule, adjudicate
rulefor: rule in favour of, rule in favor of, side with, find for, win case, win lawsuit, win rule, win appeal, back | ruleagainst
ruleagainst: rule against, find against, lose case, lose lawsuit, lose appeal, dismiss appeal, reject appeal, deal legal defeat | rulefor
extradite: extradite, hand over, send to face trial, extradition, transfer, surrender, turn over, deliver up, send to stand trial, hand to | noextradite
noextradite: refuse to extradite, block extradition, refuse extradition, reject extradition, deny extradition, halt extradition, will not be send, refuse to send | extradite
legal: legal, lawful, legitimate, permit, legally, constitutional, allow, within the law, lawfully, licit | illegal
illegal: illegal, unlawful, illegitimate, ban, against the law, unconstitutional, illicit, prohibit, outlaw, illegally, unlawfully, undocumented, break the law | legal
binding: binding, legally binding, enforceable, compulsory, mandatory | nonbinding
nonbinding: non binding, nonbinding, advisory, voluntary, symbolic, not binding, unenforceable, consultative | binding
violent: violent, violently, bloody, with force, turn violent, deadly | peaceful
peaceful: peaceful, peacefully, non violent, nonviolent, without violence, without incident, pass off peacefully | violent
infect: infect, contaminate, pass on to, transmit to, give to
catch: catch, contract, be infect with, come down with, test positive for, fall ill with, pick up, get, test positive, positive test, be diagnose with, be infect, have the virus
sicken: sicken, fall ill, make ill, be take ill, become sick, get sick, be hospitalise, be hospitalize, ail, come down with, illness, fall sick, make sick, sick, ill, unwell, infect, disease, poorly | recoverhealth
recoverhealth: recover, get well, get better, recuperate, be cure, recovery, heal, be discharge, pull through, convalesce, healthy, in good health, uninfected, in good shape, disease free, cure, rid of, make better, eliminate | sicken, die
vaccinate: vaccinate, inoculate, immunise, immunize, give a jab to, vaccination, inoculation, jab, immunisation, immunization, get the shoot
spread: spread, expand, widen, extend, proliferate, sweep, spill over, reach, transmission, contagion, propagate, fan out, circulate | contain
contain: contain, bring under control, curb, control, stem, check, halt, rein in, limit the spread of, containment, keep in check, get under control, stop the spread | spread
quarantine: quarantine, isolate, lock down, confine, self isolate, lockdown, isolation, put in isolation, place in quarantine | endlockdown
endlockdown: end lockdown, lift quarantine, lift lockdown, reopen, leave quarantine, ease lockdown, come out of lockdown, end quarantine | quarantine
hitdisaster: hit, strike, batter, slam into, lash, ravage, devastate, sweep through, pummel, tear through, rock, shake, jolt, rip through, make landfall, pound, barrel into, wreak havoc on | miss-disaster
miss-disaster: miss, bypass, spare, veer away from, pass by, skirt, narrowly miss | hitdisaster
burn: burn, set on fire, torch, set alight, go up in flames, catch fire, blaze, set fire to, be on fire, gut, engulf in flames, set ablaze, incinerate, burn down, arson | extinguish
extinguish: extinguish, put out, douse, quench, bring under control, put out fire, tame, smother | burn
destroy: destroy, wreck, ruin, wipe out, devastate, demolish, level, obliterate, lay waste to, destruction, flatten, reduce to rubble, devastation, raze, annihilate, gut | rebuild
damage: damage, harm, hit, impair, wreck, batter, mar, sabotage, vandalise, vandalize | repair
repair: repair, fix, mend, restore, patch up, put right, remedy, restoration, make good | damage
collapse: collapse, cave in, give way, fall down, crumble, come down, topple, buckle, come crash down, implode
crash: crash, come down, plow into, plough into, smash into, collide, ram, slam into, plunge, collision, wreck, run into, crash land, pile up, be in a collision
evacuate: evacuate, move out, clear, get out, pull out, evacuation, move to safety, airlift, order to leave, leave home, ferry to safety, bring out, take to safety | return-home
return-home: return home, go back home, go home, come back, come home, move back, allow back, return to home, let back, be repatriate, return, go back, be let back, come home from, return from | evacuate, flee, displace, exilestay
flee: flee, run away, escape, leave, get out, abandon home, seek refuge, exodus, take flight, run for live, pour out of, leave home, take refuge | return-home, stay
stay: stay, stay put, remain, stay behind, refuse to leave, not leave, hold out | leave, flee
displace: displace, drive out, uproot, force from home, drive from home, make homeless, force to flee, displacement, send flee, leave homeless, dislodge | return-home, resettle
resettle: resettle, rehouse, relocate, take in, shelter, house, resettlement, settle, give a home to, accommodate | displace
deport: deport, expel, send back, repatriate, remove, deportation, send home, kick out, return, ship back, throw out of the country, removal, fly home | admitmigrant
admitmigrant: admit, let in, take in, accept, allow in, welcome, let enter, open door to, allow entry, give refuge to, receive, grant entry, let stay, allow to stay, let back in, readmit | deport, turnaway, expel, exclude
turnaway: turn away, turn back, refuse entry, deny entry, push back, bar entry, keep out, send back, block from enter, pushback, refuse to take in, refuse admission | admitmigrant
asylum: grant asylum, give asylum, offer asylum, grant refuge, shelter, give sanctuary, grant refugee status, harbour, harbor, offer refuge, give refuge | denyasylum
denyasylum: deny asylum, refuse asylum, reject asylum claim, reject asylum, refuse refuge, suspend asylum, turn down asylum claim | asylum
immigrate: immigrate, move to, arrive, settle in, come to, immigration, inflow, migrate to, influx | emigrate
emigrate: emigrate, leave, move abroad, migrate from, emigration, leave for, outflow, move away, brain drain | immigrate
enter: enter, go in, come in, cross into, get into, arrive in, go into, entry, cross border into, set foot in | leave
leave: leave, depart, go away, exit, quit, pull out of, departure, go out of, move out, set off from | arrive, enter, stay, remain
arrive: arrive, get to, reach, land, touch down, turn up, come, arrival, show up, pull in, dock | leave
awardcontract: award contract, hand contract to, give contract, award deal, grant contract, pick as supplier, place order, choose supplier
wincontract: win contract, land contract, secure contract, win order, bag deal, clinch order, win tender
winprize: win a prize, win award, receive award, pick up prize, scoop, take home, be award, be honour, be honor
permanent: permanent, permanently, for good, indefinitely, last, indefinite, for ever, forever, long term, irreversible, definitive | temporary
temporary: temporary, temporarily, for now, interim, provisional, short term, stopgap, transitional, act, short live, time limit, makeshift, for the time be | permanent
first: first, maiden, inaugural, initial, debut, first ever, for the first time
last: last, final, last ever, for the last time, ultimate, farewell
early: early, ahead of schedule, premature, prematurely, sooner, ahead of time, before time, earlier, snap, a day early, ahead of plan, earlier than plan, earlier than expect, sooner than plan | late, longer-wait, postpone
late: late, behind schedule, overdue, belated, belatedly, delay, tardy, later, past deadline, later than plan, later than expect, later than schedule, behind plan | early, hasten
before: before, prior to, ahead of, in the run up to, earlier than, in advance of, on the eve of | after
after: after, follow, in the wake of, in the aftermath of, later than, on the heels of | before
current: current, sit, incumbent, serve, present, existing, in office | former
former: former, ex, one time, previous, erstwhile, onetime, oust, outgoing | current, incoming
incoming: income, designate, in wait, president elect | former
withnotice: with notice, with warn, advance notice, give notice, forewarn, advance warn, with prior notice, schedule, plan, announce, pre arrange, prearranged, arrange | withoutnotice
withoutnotice: without notice, without warn, unannounced, with no notice, out of the blue, at short notice, without prior notice, unscheduled, unplanned, impromptu, spontaneous, surprise, ad hoc | withnotice
withcondition: conditional, conditionally, with condition, with strings attach, subject to, provide that, on condition that, qualify, on the proviso that | unconditional
unconditional: unconditional, unconditionally, without condition, no strings attach, without preconditions, outright, without reservation, unqualified | withcondition
unilateral: unilateral, unilaterally, alone, on it own, single hand, single handedly, go it alone, solo, by itself, go own way, go their own way, go it own way, each for itself | joint
joint: joint, jointly, together, bilateral, multilateral, collective, in tandem, share, mutual, side by side, in concert, stand together, stick together, join force | unilateral
unanimous: unanimous, unanimously, by consensus, with one voice, without dissent, unit, to a man | divided
divided: divide, split, by a narrow margin, narrowly, in a split decision, deeply divide | unanimous, agree
deliberate: deliberate, intentional, deliberately, on purpose, intentionally, wilful, willful, knowingly, by design | accidental
accidental: accidental, accident, by mistake, unintentional, by accident, unintentionally, inadvertent, inadvertently, mistakenly, in error, unwittingly, accidentally | deliberate
government: government, govern, incumbent, rule party, rule coalition | opposition
opposition: opposition, out of power, opposition party, challenger | government
leftwing: leave wing, leftist, leave lean, progressive, centre leave, center leave, far leave, socialist | rightwing
rightwing: right wing, rightist, conservative, right lean, centre right, center right, far right, hard right | leftwing
hardline: hardline, hard line, hawkish, uncompromising, radical, hawk, tough, firebrand, intransigent | moderate
moderate: moderate, dovish, conciliatory, dove, centrist, pragmatic, reformist, compromise | hardline
stateowned: state own, state run, government own, publicly own, state control, nationalise, nationalize | privateowned
privateowned: private, privately own, privatise, privatize, privately hold, private sector | stateowned
credit: credit, thank, give credit, express gratitude, thank to | blame
congratulate: congratulate, send congratulation, felicitate, congratulation, well do
speculate: speculate, guess, wonder, rumour, rumor, speculation, gossip, conjecture
boast: boast, brag, claim, tout, trumpet, crow, show off, talk up
appreciate: appreciate, strengthen, firm, gain value, gain against, revalue, rise against | depreciate
depreciate: depreciate, weaken, devalue, lose value, slide against, devaluation, depreciation, fall against | appreciate
inflation: inflation, price rise, rise in price, inflationary, higher price, cost of live rise | deflation
deflation: deflation, price fall, fall in price, disinflation, lower price, price drop | inflation
recession: recession, slump, downturn, contraction, economic decline, economy shrink, economy contract | boomeconomy
boomeconomy: boom, economic growth, expansion, upturn, economy grow, economy expand, exit recession, avoid recession | recession
lendstrict: raise rate, hike rate, rate hike, rate rise, tighten policy, increase rate, raise interest rate, monetary tighten | lendloose
lendloose: cut rate, lower rate, rate cut, ease policy, reduce rate, cut interest rate, monetary ease, slash rate | lendstrict
triple: triple, treble, threefold, three time, increase threefold | halve
reach: reach, hit, attain, achieve, meet, arrive at, climb to, touch, get to | shortfall, fail-agree
entirely: entirely, completely, fully, totally, wholly, in full, outright, altogether, total, complete, full | partly
partly: partly, partially, partial, in part, to some extent, limit, half | entirely
rebound: rebound, recover, bounce back, recovery, pick up, revive, turn around, rally, claw back, recoup, comeback, make a comeback, upturn | relapse
relapse: relapse, slip back, slide back, setback, fall back, backslide, reversal, double dip | rebound
strong: strong, robust, solid, healthy, buoyant, vigorous, resilient, firm, powerful | weak
weak: weak, sluggish, feeble, fragile, soft, anaemic, anemic, tepid, subdued, lacklustre, lackluster, frail, poor | strong
overestimate: overestimate, overstate, exaggerate, inflate, overvalue, play up, talk up, hype, exaggeration | underestimate
underestimate: underestimate, understate, undervalue, play down, underplay, undercount, underreport | overestimate
complete: complete, finish, finalise, finalize, wrap up, conclude, seal, close, round off, completion, accomplish, put the finish touch to
willing: will, ready, prepare, open to, offer, agree, willingness, readiness, signal readiness | refuse, ruleout
unblock: unblock, break deadlock, break the deadlock, clear the way, pave the way, remove obstacle, open the way, end blockade, reopen, lift blockade, break impasse, lift veto | block, deadlock
facilitate: facilitate, help, aid, ease, enable, smooth the way, make easier, pave the way for, assist, make it easier, simplify | block, complicate
complicate: complicate, make harder, make it harder, make more difficult, hamper, hinder, impede | facilitate
waive: waive, exempt, exempt from, exemption, waiver, let off, grant exemption, carve out, spare, excuse, grant waiver | impose
regulate: regulate, control, police, oversee, supervise, regulation, bring under control, set rule for, oversight | deregulate
deregulate: deregulate, liberalise, liberalize, cut red tape, deregulation, slash rule, roll back rule, remove regulation | regulate
decide: decide, choose, opt, resolve, determine, settle on, decision, pick, make up mind, plump for, elect, rule, go for, opt for, select, come to a decision | undecided
undecided: undecided, hesitate, dither, waver, unsure, be tear, vacillate, hedge, on the fence, sit on the fence, yet to decide, hesitant, have not decide, not decide, no decision, make no decision, no date set, open question | decide, decided
compel: force, compel, oblige, coerce, make, pressure into, drive, push into, leave no choice, strong arm, coercion, compulsory, mandatory, obligatory, require, must, binding, enforce | voluntary
voluntary: voluntary, voluntarily, willingly, of own accord, by choice, freely, optional, of own free will | compel
dissuade: dissuade, deter, discourage, talk out of, put off, warn off, deterrent, dampen, dishearten, disincentive, scare off, chill | persuade, encourage
encourage: encourage, promote, foster, spur, embolden, incentivise, incentivize, encouragement, stimulate, inspire, egg on, nudge, cheer on | dissuade
stimulate: stimulate, spur, boost, kick start, jump start, fuel, give a boost to, prime, revive, galvanise, galvanize, turbocharge, stoke, pump up | dampen
dampen: dampen, stifle, depress, cool, choke off, weigh on, drag down, suppress, hamper, put a damper on | stimulate
able: able, can, capable, be able to, be in a position to, manage, ability, capability | unable
unable: unable, cannot, incapable, be unable to, not able, inability, powerless, struggle to | able
foil: foil, thwart, disrupt, break up, uncover, stop, prevent, bust, scupper, intercept, put pay to, nip in the bud | carryout, succeed
carryout: carry out, commit, perpetrate, conduct, mount, stage, execute, perform, be behind, undertake | foil
recall-envoy: recall, recall ambassador, withdraw ambassador, pull ambassador, call home, bring home | send-envoy
send-envoy: send ambassador, send back ambassador, return ambassador, appoint ambassador, dispatch envoy, send envoy, reopen embassy, send back to his post, send ambassador back, ambassador return | recall-envoy
unapologetic: unapologetic, refuse to apologise, refuse to apologize, no apology, defend, stand by, unrepentant, show no remorse | apologise
trust: trust, have confidence in, confidence, have faith in, rely on, faith, believe in | distrust, doubt
distrust: distrust, mistrust, suspect, lose confidence in, no confidence, be wary of, suspicion, lose faith in, lack confidence | trust
angry: angry, furious, outrage, anger, fury, incense, irate, enraged, ire, indignant, backlash, rage, infuriate
disappointed: disappoint, dismay, frustrate, let down, disappointment, dissatisfied, unhappy, frustration, upset
surprise: surprise, stun, shock, take by surprise, catch off guard, come out of the blue, astonish, unexpected, unexpectedly
remember: commemorate, mark, remember, honour, honor, pay tribute to, mourn, commemoration, memorial, pay respect
celebrate: celebrate, mark, rejoice, cheer, fete, party, celebration, festivity | mourn
mourn: mourn, grieve, lament, pay last respect, bury, grief | celebrate
prove: prove, establish, demonstrate, confirm, show, verify, proof | disprove
disprove: disprove, debunk, refute, discredit, rebut, contradict, find no evidence, no evidence, undermine, give the lie to | prove
lie: lie, mislead, deceive, tell a falsehood, perjure, perjury, dupe, misinform, be untruthful, misrepresent, falsehood, deception
publish: publish, release, issue, put out, print, run, bring out, post, publication, air, broadcast, stay on air, stay on the screen, on the air, on air | withdraw-publication, offair
withdraw-publication: retract, withdraw, take down, pull, remove, delete, retraction, correct, unpublish | publish
censor: censor, block, silence, gag, ban, censorship, muzzle, suppress, delete, restrict
restraint: show restraint, exercise restraint, hold back, refrain, hold off, restraint, turn the other cheek, hold fire | retaliate
tax: tax, levy, impose a tax on, charge, put a tax on, taxation, duty | taxexempt
taxexempt: tax free, exempt from tax, tax break, tax relief, tax exemption, scrap tax, abolish tax, tax holiday | tax
subsidise: subsidise, subsidize, support, prop up, underwrite, subsidy, give state aid, bankroll, support financially | unsubsidise
unsubsidise: cut subsidy, end subsidy, scrap subsidy, remove subsidy, withdraw subsidy, phase out subsidy, abolish subsidy, unsubsidised, unsubsidized | subsidise
disburse: disburse, release fund, pay out, transfer, disbursement, release, hand out, give, unlock fund | withhold
owe: owe, be indebted to, be in debt to, have debt to
forgive: forgive, write off, cancel debt, debt relief, wipe out debt, write down, debt forgiveness, restructure debt
nonpayment: refuse to pay, not pay, withhold payment, unpaid, evade, stop pay, without pay | pay
earn: earn, get pay, receive, make, take home, bring in, get, draw a salary, income
spend: spend, splash out, lay out, expenditure, shell out, splurge, outlay, fork out | save-money
save-money: save, cut cost, economise, economize, tighten belt, cut spend, austerity, belt tighten | spend
charge-price: charge, ask for, bill, price at, demand payment, invoice
cheap: cheap, inexpensive, affordable, low cost, cheaper, cut price, bargain, discount | expensive, rise
expensive: expensive, costly, pricey, dear, unaffordable, high price, dearer, more expensive | cheap, fall
list: list, go public, float, ipo, debut on the stock market, flotation, initial public offer, sell share | delist
delist: delist, take private, go private, remove from the exchange, withdraw list | list
operate: operate, run, be in operation, function, work, be operational, operational, up and run, in service, come online, active, in use | idle
idle: idle, out of service, offline, out of action, inoperative, shut down, stand idle, out of order, mothball, dormant, disused, not work, inactive, decommission | operate
launch: launch, introduce, unveil, roll out, bring out, release, debut, bring to market, put on sale, rollout, start sell | discontinue
discontinue: discontinue, stop make, phase out, withdraw, pull, retire, take off the market, axe, end production, stop sell, wind down, drop | launch
unemployed: unemployed, jobless, out of work, lay off, without work, unemployment, joblessness, without a job | employed
employed: employ, in work, in employment, have a job, employment, work | unemployed
promote: promote, elevate, advance, promotion, move up, upgrade, raise in rank | demote
demote: demote, downgrade, relegate, strip of rank, demotion, sideline, reduce in rank, move down | promote
retire: retire, step down, leave, retirement, bow out, hang up boot, call it a day
create: create, set up, establish, form, find, creation, formation, institute, launch, constitute | dissolve
dissolve: dissolve, disband, abolish, break up, wind up, dissolution, dismantle, scrap, shut down, disbandment, liquidate | create, convene
convene: convene, call, summon, recall, convoke, open, hold a session, call into session, sit | dissolve, adjourn
adjourn: adjourn, prorogue, suspend, recess, rise, go into recess, break up | convene
switchon: switch on, turn on, activate, fire up, start up, power up, activation, connect, bring online, restart | switchoff
switchoff: switch off, turn off, deactivate, shut down, power down, unplug, disconnect, take offline, shut off, disable | switchon
install: install, fit, set up, put in, put in place, mount, installation | remove
remove: remove, take away, dismantle, take out, take down, strip, removal, clear, clear away, pull down, withdraw, uninstall, strike off, take off, drop from, delist | install
use: use, employ, utilise, utilize, deploy, make use of, rely on, tap, adopt, draw on, harness
rely: rely on, depend on, be dependent on, reliance, dependence, dependency, count on, lean on, dependent, reliant, subordinate, under control of, subject to, beholden | independent
independent: independent, self sufficient, independence, self reliant, stand on own feet, autonomous, self sufficiency, wean off, reduce reliance, sovereign | rely
inherit: inherit, come into, be leave, take over, inheritance
bequeath: bequeath, leave, hand down, pass on, bequest
dominate: dominate, control, lead, rule, hold sway over, have a stranglehold, corner, domination, dominance
draw: draw, tie, end level, finish level, dead heat, share the spoil, be tie, neck and neck, hang parliament | win
eligible: eligible, qualify, entitled, have the right to, be entitled to, fit | ineligible
ineligible: ineligible, not eligible, unqualified, disqualify, not entitled, unfit | eligible
leavecoalition: leave coalition, quit coalition, quit government, pull out of coalition, coalition collapse, leave government, go into opposition, bring down government, government collapse | coalition
campaign: campaign, canvas, stump, electioneer, hit the campaign trail, drum up support, rally
overrun: overrun, break through, breach, swarm, breach defence, breach defense, overwhelm, swamp | defend
missintercept: fail to intercept, get through, evade defence, evade defense, slip past, penetrate, breach air defence, breach air defense, reach target | shootdown
explode: explode, blow up, detonate, go off, blast, explosion, detonation, burst, rip through | defuse
defuse: defuse, disarm, make safe, deactivate, neutralise, neutralize, dispose of safely, fail to explode, fail to detonate | explode
retake: retake, recapture, take back, regain, win back, regain control of, reclaim, wrest back, reconquer, recover
endoccupation: end occupation, withdraw, hand back, return, relinquish, cede, leave | occupy
holdtruce: ceasefire hold, truce hold, respect ceasefire, observe truce, respect truce, uphold ceasefire, honour ceasefire, honor truce, stick to ceasefire | breaktruce
mobilise: mobilise, mobilize, call up, conscript, draft, mobilisation, mobilization, call to arms, conscription | demobilise
demobilise: demobilise, demobilize, stand down, send home, discharge, demobilisation, end conscription, scrap draft | mobilise
spare: spare, save, reprieve, let live, leave alive | kill
abandonpeople: abandon, leave behind, leave to die, strand, desert, fail to save | save
shoot: shoot, open fire on, gun down, fire at, fire on, spray with bullets, shoot at
stab: stab, knife, slash, attack with a knife, go on a knife rampage
torture: torture, abuse, mistreat, ill treat, maltreat, mistreatment, brutalise, brutalize, ill treatment, maul
abuse: abuse, molest, assault, exploit, mistreat, victimise, victimize, harass, violate
sparejail: avoid jail, spare jail, suspend sentence, escape jail, escape prison, avoid prison, walk free, give probation, spare prison, fine instead | jail
search: search, hunt, look for, comb, seek, scour, manhunt, search for, launch a search, trawl | endsearch
endsearch: call off search, end search, suspend search, stop look, abandon search, give up search, halt search | search
raid: raid, search, storm, swoop on, burst into, carry out raid on, bust, descend on
hijack: hijack, commandeer, seize, take over, seize control of
question: question, interrogate, interview, quiz, grill, interrogation, cross examine
spy: spy, snoop, eavesdrop, espionage, surveil, surveillance, bug, wiretap, keep tabs on, tap, spy on, gather intelligence
hack: hack, breach, break into, cyberattack, cyber attack, data breach, infiltrate, compromise, penetrate
steal: steal, rob, loot, theft, robbery, pilfer, plunder, make off with, burgle, heist, snatch, embezzle, swipe
bribe: bribe, pay off, take bribe, graft, corrupt, bribery, corruption, kickback, buy off
defraud: defraud, swindle, cheat, con, fraud, scam, deceive, rip off, dupe, trick
smuggle: smuggle, traffic, trafficking, bring in illegally, run
dropsuit: drop lawsuit, withdraw lawsuit, drop suit, withdraw case, withdraw complaint, drop legal action, abandon lawsuit | sue
appeal: appeal, appeal against, challenge, lodge an appeal, file an appeal, contest, take to a higher court | acceptruling, letstand
acceptruling: accept rule, not appeal, drop appeal, waive appeal, abide by rule, let rule stand | appeal
testify: testify, give evidence, appear before, give testimony, take the stand, bear witness, testimony, depose | refusetestify
refusetestify: refuse to testify, refuse to give evidence, plead the fifth, invoke right to silence, decline to testify | testify
disperse: disperse, break up, clear, scatter, drive away, tear gas, fire tear gas at | gather
gather: gather, assemble, rally, mass, congregate, crowd, flock, converge | disperse
unrest: riot, rampage, unrest, run riot, loot, violence erupt, disorder, turmoil, run amok | calm
calm: calm, peaceful, quiet, calm return, order restore, peace, subdued, restore order, tranquil, orderly | unrest, violent
harass: harass, intimidate, bully, hound, persecute, torment, intimidation, harassment, victimise, victimize
testnegative: test negative, negative test, virus free, be clear of, get the all clear | catch
admithospital: hospitalise, hospitalize, take to hospital, admit to hospital, rush to hospital, be hospitalise, be take to hospital, go into hospital, receive treatment | dischargehospital
dischargehospital: discharge, leave hospital, be release from hospital, go home, be discharge from hospital, out of hospital | admithospital
diagnose: diagnose, detect, identify, find to have, diagnosis
treat: treat, care for, give treatment to, tend, treatment, look after, medicate
unvaccinated: unvaccinated, unimmunised, unimmunized, refuse vaccine, not vaccinate, skip vaccine | vaccinate
outofcontrol: out of control, rage, spiral out of control, run wild, rage out of control, unchecked, uncontained, uncontrolled, rage on, burn out of control, lose command of | contain
eradicate: eradicate, wipe out, stamp out, eliminate, root out, eradication, get rid of, rid of, elimination, declare free of | reemerge
reemerge: re emerge, reemerge, return, resurface, come back, reappear, resurgence, make a comeback, flare up again | eradicate
poison: poison, intoxicate, contaminate, lace, spike
pollute: pollute, contaminate, foul, taint, pollution, spill, contamination, leak, dirty | cleanup
cleanup: clean up, clean, decontaminate, purify, cleanup, mop up | pollute
emit: emit, release, give off, discharge, belch, pump out, emission, spew | absorb
absorb: absorb, capture, soak up, store, sequester, suck up, take in, remove | emit
warming: warm, heat up, get hotter, hotter, become warmer, overheat | cooling
cooling: cool, get colder, colder, cool down, get cooler, chill | warming
flood: flood, inundate, submerge, swamp, deluge, put under water, burst bank, leave under water, engulf | recede
recede: recede, subside, ebb, go down, drain, abate | flood
abate: abate, subside, weaken, die down, let up, ease, blow over, calm down, peter out, lose strength | intensify
intensify: intensify, strengthen, gain strength, build, get stronger, grow, gather strength, step up, deepen | abate
erupt: erupt, blow, spew lava, eruption, spew ash, burst out
preserve: preserve, conserve, protect, save, safeguard, keep alive, conservation, preservation, keep intact | destroy
sink: sink, go down, capsize, go under, founder, overturn, scuttle, send to the bottom | refloat
refloat: refloat, free, raise, float again, float, salvage, stay afloat, dislodge | sink, runaground
runaground: run aground, get stick, ground, be strand, beach, wedge, hit rock | refloat
collide: collide, crash into each other, bump into, collision, smash into, hit each other, come into collision
derail: derail, come off the rail, jump the track, leave the track, derailment, come off the track
trap: trap, bury, strand, pin, maroon, stick, be stick, leave strand, catch | save
seekasylum: seek asylum, claim asylum, apply for asylum, ask for asylum, request asylum, take refuge, seek refuge
cross: cross, go across, pass through, traverse, go over, transit, slip across
land: land, touch down, come down, touchdown, set down, splash down, make a land | takeoff
takeoff: take off, lift off, blast off, get off the ground, liftoff, takeoff, leave the ground, launch, become airborne | land, groundplanes
groundplanes: ground, keep on the ground, cancel flight, halt flight, suspend flight, ban from fly, stop fly, not fly | takeoff, resumeflights
resumeflights: resume flight, clear to fly, return to service, fly again, restart flight, unground, back in the air, let fly | groundplanes
divert: divert, reroute, re route, redirect, change course, turn around, diversion
delaytravel: disrupt, delay, hold up, cause delay, throw into chaos, bring to a standstill, disruption, chaos
discover: discover, find, detect, spot, identify, come across, uncover, discovery, observe
invent: invent, develop, create, devise, come up with, design, invention, pioneer
test: test, try out, trial, put to the test, pilot, experiment, carry out a test, check
measure: measure, gauge, monitor, record, track, assess, quantify
monitor: monitor, watch, observe, keep an eye on, track, keep watch on, oversee, follow, surveil, scrutinise, scrutinize
compare: compare, liken, contrast, draw a parallel, equate, comparison
delete: delete, erase, wipe, remove, scrub, destroy
connect: connect, link, join, hook up, tie, attach, couple, link up | disconnect
disconnect: disconnect, cut off, sever, unlink, uncouple, detach, delink, decouple, isolate | connect
isolate: isolate, cut off, shun, ostracise, ostracize, freeze out, isolation, exclude, marginalise, marginalize | engage
engage: engage, reach out to, open up to, bring in from the cold, court, woo, make overtures to, engagement, extend a hand to, approach | isolate
centralise: centralise, centralize, concentrate, consolidate power, centralisation, centralization, tighten grip | decentralise
decentralise: decentralise, decentralize, devolve, give autonomy, devolution, hand power to, grant autonomy | centralise
repress: repress, oppress, suppress, silence, stifle, crush, persecute, repression, quell, put down, crack down on, muzzle, clamp down on, stamp out
discriminate: discriminate, treat unfairly, treat differently, be bias against, single out, discrimination, prejudice, bias | equal
equal: equal, treat equally, equality, on equal term, same right, parity, fair, equitable, evenly, even hand | discriminate
secede: secede, break away, declare independence, split away, separate from, secession, go it alone, breakaway | unify
unify: reunify, reunite, unite with, reintegrate, join together, integrate, reincorporate, reunification | secede
defect: defect, switch side, change side, cross the floor, jump ship, desert, defection, change allegiance
betray: betray, double cross, sell out, stab in the back, turn on, betrayal
participateplot: plot, conspire, scheme, hatch a plot, collude, connive, conspiracy, plan an attack, hatch
bid: bid, make an offer, offer, make a bid, tender, put in an offer | withdrawbid
withdrawbid: withdraw offer, withdraw bid, drop bid, abandon bid, walk away, pull bid, scrap offer, pull offer | bid
nominate: nominate, put forward, propose, name, tap, shortlist
outperform: outperform, do better than, beat, outstrip, outpace, outshine, fare better | underperform
underperform: underperform, do worse than, lag, trail, lag behind, fare worse | outperform
popular: popular, well liked, in demand, approval rise, seek after, favour, favor, well receive | unpopular
unpopular: unpopular, disliked, out of favour, out of favor, ill receive, widely hat, resented, fall from favour | popular
friendly: friendly, cordial, warm, amicable, amicably, good nature | hostile
hostile: hostile, unfriendly, antagonistic, frosty, icy, adversarial, acrimonious | friendly
ontime: on time, on schedule, on track, punctual, in time, as schedule, as plan, meet deadline | late, missdeadline
missdeadline: miss deadline, overrun, behind schedule, run late, fall behind schedule, past the deadline | ontime
sudden: sudden, abrupt, suddenly, abruptly, overnight, without warn, snap, swift | gradual
gradual: gradual, gradually, step by step, phase, piecemeal, in stage, little by little, incremental, slowly | sudden
withpay: with pay, pay, salary, on full pay | withoutpay
withoutpay: without pay, unpaid, without salary, no pay, unsalaried | withpay
withapproval: with approval, with permission, with consent, authorise, authorize, with the blessing of, sanction by, approve by | withoutapproval
withoutapproval: without approval, without permission, without consent, unauthorised, unauthorized, unilaterally, without the blessing of, unapproved, bypass | withapproval
narrowly: narrowly, by a narrow margin, by a whisker, just, slim, close, razor thin, tight, slender | overwhelmingly
overwhelmingly: overwhelmingly, by a wide margin, landslide, comfortably, easily, resoundingly, decisively, by a large margin, resounding, crush | narrowly
safe: safe, secure, harmless, out of danger, risk free, safely, without risk, safety | dangerous
dangerous: dangerous, unsafe, risky, hazardous, harmful, perilous, unsound, at risk, in danger, treacherous | safe
stableadj: stable, settle, secure, steady, firm, stability, under control | unstable
unstable: unstable, volatile, shaky, turbulent, precarious, fragile, critical, instability, volatility, turmoil | stableadj
severe: severe, serious, major, heavy, grave, acute, extreme, massive, harsh, dire, critical, in critical condition, life threaten, fight for life | mild
mild: mild, minor, slight, light, modest, moderate, limit, small, negligible, not life threaten, superficial, non life threaten | severe
necessary: necessary, need, essential, require, vital, indispensable, must | unnecessary
unnecessary: unnecessary, needless, not need, superfluous, redundant, no need, not require, dispensable | necessary
possible: possible, feasible, likely, may, could, might, potential, on the cards, conceivable, viable, realistic | impossible
impossible: impossible, unfeasible, out of the question, no chance, unworkable, not possible, unviable, unrealistic, inconceivable | possible
likely: likely, probable, probably, expect, set to, on course to, on track to, in all likelihood | unlikely
unlikely: unlikely, improbable, doubtful, in doubt, remote, not expect, slim chance, not likely | likely
certain: certain, sure, definite, clear, guarantee, beyond doubt, definitely, inevitable, undoubted | uncertain
uncertain: uncertain, unclear, unsure, in doubt, up in the air, hang in the balance, uncertainty, in question, in limbo, unknown, not clear | certain
fair: fair, just, free and fair, impartial, unbiased, even hand, equitable, credible, justified, warrant, legitimate, defensible, right, well founded, reasonable | unfair
unfair: unfair, unjust, bias, rigged, partial, one side, flawed, discriminatory, sham, unjustified, unwarranted, indefensible, excessive, disproportionate, unprovoked, unreasonable, groundless | fair
biggest: biggest, largest, greatest, highest, most, longest, heaviest | smallest
smallest: smallest, least, lowest, fewest, shortest, lightest, tiniest | biggest
domestic: domestic, home, internal, national, local, homegrown, home grow, at home | foreign
foreign: foreign, overseas, abroad, external, international, from abroad, offshore | domestic
locallevel: local, regional, municipal, provincial, grassroots | nationallevel
nationallevel: nationwide, countrywide, country wide, across the country | locallevel
military: military, soldier, army, uniform, martial | civilian
civilian: civilian, non military, non combatant, noncombatant, civil | military
direct: direct, directly, face to face, in person, first hand, one on one | indirect
indirect: indirect, indirectly, through mediator, via intermediary, by proxy, through intermediary, proximity talk, second hand | direct
inperson: in person, face to face, physical, physically, on site | remote
remote: remote, online, virtual, virtually, by video, remotely, by video link, at a distance, by phone | inperson
formal: formal, formally, official, officially | informal
informal: informal, unofficial, informally, unofficially, off the record, casual | formal
renewable: renewable, green, clean, low carbon, zero emission, carbon free | fossil
fossil: fossil, dirty, pollute, carbon intensive, high carbon, coal fire | renewable
manned: man, crew, pilot, with a crew, staff
unmanned: unmanned, uncrewed, pilotless, driverless, autonomous, unstaffed
married: marry, wed, tie the knot, get marry, marriage | divorced
divorced: divorce, separate, split up, get divorce, divorcee, annul marriage | married
successful: successful, fruitful, effective, productive, win, successfully, efficacious, work, potent | unsuccessful
unsuccessful: unsuccessful, fruitless, fail, abortive, in vain, ineffective, futile, botched, inconclusive, unsuccessfully, useless, of no use, toothless, not work | successful
lenient: lenient, soft, mild, indulgent, light | strict
strict: strict, tough, stringent, harsh, rigorous, severe, draconian, stern, heavy hand | lenient
available: available, on offer, in stock, on the market, obtainable, within reach | unavailable
unavailable: unavailable, out of stock, sell out, unobtainable, off the market, out of reach | available
offer: offer, volunteer, propose, put forward, make an offer, come forward | withdrawoffer
withdrawoffer: withdraw offer, take back offer, retract offer, rescind offer, pull offer | offer
unaffected: unaffected, not affected, no impact on, no effect on, immune, untouched, spar, undamaged, intact, unscathed, without damage, no damage, in one piece, arrive intact | damage, brokenup
ration: ration, limit supply, restrict supply, put on ration
hoard: hoard, stockpile, stock up, build up stock, store up, amass, panic buy | release-stocks
release-stocks: release stock, release reserve, tap reserve, draw down reserve, sell from reserve, dip into reserve | hoard
distribute: distribute, hand out, share out, deal out, allocate, give out, distribution, parcel out
outflow: outflow, flow out, capital flight, withdraw money, drain | inflow
inflow: inflow, flow in, pour in, come in, influx | outflow
inside: inside, within, in the confine of | outside
outside: outside | inside
upwards: on the way up, ascend, ascent, climb up | downwards
downwards: on the way down, descend, descent, climb down | upwards
unfinished: unfinished, incomplete, still pending, pending, not complete, be outstanding | complete, approve
sendback: put back into service, send back to work | recall-product
do-without: do without, make do with, make do without | use
decided: make up it mind, make up their mind, make up his mind, has decide, have decide, decision make | undecided
alterable: can be amend, can be change, amendable, open to change | unalterable
unalterable: beyond alteration, beyond change, cannot be change, set in stone, immutable | alterable
holdback-rate: hold rate, stand pat, leave rate, keep rate, hold fire on rate, hold interest rate | lendloose, lendstrict
uturn: u turn, u-turn, back down, backtrack, climb down, reverse course, change course, row back, do an about face | continue, keep, insist
takepart: take part, contest, will contest, participate, compete in, take the court, take the field, take seat, line up | boycott, dropout, withdraw
ripup: rip up, tear up, walk out of | obey, keep, uphold
indark: in the dark, without power, without electricity, power out | restoresupply
dismantle: dismantle, take apart, take down, tear down, clear away | build
offair: go off air, off air, go off the air, stop broadcast, fall silent, black out | publish
ruleoutrun: rule himself out, rule herself out, rule out run, not stand, will not stand, will not run | run
takelonger: take longer, long, last longer | fast, hasten
letstand: let stand, not contest, leave in place, leave in force, let it stand | appeal, lift
longer-wait: longer than usual, later than usual, wait longer, have to wait, extra day, take longer | early
tightengrip: tighten it grip, tighten grip, tighten control, strengthen it hold, strengthen control | giveup, cede, endoccupation
custody-v: stay behind bar, remain in custody, keep behind bar, stay in prison, remain behind bar, stay in custody, remain in prison, leave in custody | release
takearms: take up arm, take up weapon, take up their weapon, take up their arm, rearm | disarm
pareback: pare back, cut back, scale back | expand
lowerthanfeared: lower than fear, better than fear, less than fear, lower than expect | worsethanfeared
worsethanfeared: higher than fear, worse than fear, beyond what have been fear, more than fear, higher than expect | lowerthanfeared
brokenup: break, break to piece, in piece, shattered, smash | unaffected
exilestay: stay in exile, remain in exile, still in exile | return-home
gotoprison: go to prison, must go to prison, serve, be lock up, face prison, go to jail, end up in prison, spend year in prison, spend year behind bar | release
reconsider: reconsider, think again, rethink, have second think, think twice | continue, hasten"""

CONVERSES = """\
sentence = gotoprison
jail = gotoprison
buy = sell
import = export
buy = export
import = sell
give = receive
grant = receive
send = receive
deliver = receive
supply = receive
pay = receive
lend = borrow
host = visit
win = lose
defeat = lose
ahead = trail
employ = work-for
hire = join
invest = attract-investment
fund = attract-investment
awardcontract = wincontract
reward = winprize
rentout = rent
teach = learn
infect = catch
include = belong
own = belong
cause = stem-from
precede = follow
precede = replace
capture = fall-to
capture = losecontrol
take = losecontrol
gainterritory = cede
take = giveup
admit-member = join
hurt = suffer
help = benefit"""

SYMMETRIC = """
meet talk agree fail-agree disagree sign ally rival cooperate unite reconcile quarrel merge share exchange
trade compete clash fight makepeace ceasefire sever restore-ties coalition settle deadlock
"""

SAYING = """
say announce warn reassure threaten criticise praise welcome regret accuse blame deny confirm admit claimresp
disclaim apologise promise urge ask answer react expect estimate believe doubt hope fear reveal protest
complain advise propose demand insist emphasise playdown speak quote describe explain congratulate credit
speculate boast insult support opposes concede contest-result ruleout pleadguilty pleadnotguilty
"""

NEGATIVE = """
fall cut halve shrink fewer lower shortfall recordlow shortage loss deficit slow weaken worsen downgrade end
stop suspend postpone cancel expire shorten reject refuse veto block deadlock setback ban criminalise tighten
lift restrict repeal overturn revoke withhold freeze abandon giveup backdown violate defy ignore ruleout fail
prevent avoid disagree fail-agree boycott abstain leave-group expel exclude derecognise sever rival divide
quarrel opposes withdraw-support hurt criticise doubt unconfirmed deny disclaim break-promise playdown false
sanction unsanction punish untariff divest defund default spinoff close dismissal resign oust bankrupt
output-down demolish cutoff outage losecontrol trail lose defeat voteout dropout disqualify unimpeach
nomajority withdraw retreat cede disarm unarmed nodeath unhurt notfind losething endprobe dropcharge acquit
innocent pleadnotguilty nopardon stayexecution ruleagainst noextradite illegal nonbinding endlockdown
extinguish turnaway denyasylum withoutnotice breaktruce hide relapse dissuade unable distrust unapologetic
withdraw-publication unsubsidise nonpayment delist idle discontinue unemployed dissolve switchoff remove
ineligible leavecoalition missintercept demobilise spare dropsuit refusetestify testnegative disperse
eradicate groundplanes disconnect withdrawbid missdeadline withoutpay withoutapproval unlikely impossible
unavailable withdrawoffer unaffected unvaccinated unsuccessful unnecessary unpopular unfair leave undecided
abate recede
"""
