#include "events/modality.hpp"

#include <algorithm>
#include <iterator>

namespace dateline::events {

const char* name(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return "asserted";
    case Modality::reported:
      return "reported";
    case Modality::planned:
      return "planned";
    case Modality::possible:
      return "possible";
    case Modality::conditional:
      return "conditional";
    case Modality::denied:
      return "denied";
    case Modality::cancelled:
      return "cancelled";
  }
  return "";
}

using syntax::Alternation;
using syntax::Predicate;
using syntax::VerbGroup;

/// What has been gathered for one predicate.
struct ModalityReader::Finding {
  CueClass strongest = CueClass::none;
  bool negative = false;

  void add(CueClass cue_class) {
    if (cue_class == CueClass::negated)
      negative = !negative;
    else
      strongest = std::max(strongest, cue_class);
  }
};

void ModalityReader::start(const std::vector<text::Token>& tokens, const syntax::SentenceAnalysis& analysis) {
  tokens_ = &tokens;
  analysis_ = &analysis;
  has_hits_ = false;
}

const std::vector<CueHit>& ModalityReader::hits() const {
  if (has_hits_) return hits_;
  hits_.clear();
  cues_.find(*tokens_, analysis_->tokens.first, analysis_->tokens.last, hits_);
  has_hits_ = true;
  return hits_;
}

/// "voted against leaving"; "kept the rebels from attacking": a gerund behind such a preposition and somebody who is
/// kept from it.
bool ModalityReader::is_withheld(const VerbGroup& verb) const {
  const std::uint32_t first = verb.tokens.first;
  if (first == analysis_->tokens.first || analysis_->word_class(verb.verb) != syntax::WordClass::verb_gerund)
    return false;
  if (cues_.opposing((*tokens_)[first - 1].word)) return true;
  return verb.governor != syntax::none && cues_.withholding((*tokens_)[first - 1].word) &&
         (analysis_->frames[verb.governor].object != syntax::none ||
          analysis_->verbs[verb.governor].voice == syntax::Voice::passive);
}

/// "the first woman to win": the phrase before the infinitive picks out who did it.
bool ModalityReader::is_selected(const VerbGroup& verb) const {
  for (const syntax::NounPhrase& phrase : analysis_->phrases) {
    if (phrase.tokens.last != verb.tokens.first) continue;
    for (std::uint32_t token = phrase.tokens.first; token < phrase.tokens.last; ++token)
      if (cues_.selective((*tokens_)[token].word)) return true;
  }
  return false;
}

/// "flew in to sign the treaty", "a mission to save lives" tell a purpose; "beat Chile to win the cup" what came of it,
/// and "marched to protest" what was done all the while.
bool ModalityReader::is_purpose(const Predicate& predicate) const {
  if (predicate.verb_group == syntax::none) return false;
  const VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  const bool free = predicate.alternation == Alternation::complement_infinitive && verb.governor == syntax::none &&
                    verb.modal == text::unknown_word && verb.finiteness == syntax::Finiteness::infinitive;
  if (predicate.alternation != Alternation::purpose_infinitive && !free) return false;
  if (is_selected(verb) || cues_.governor(verb.modal) != CueClass::none) return false;
  return verb.governor == syntax::none ||
         (analysis_->verbs[verb.governor].tense != syntax::Tense::past && !analysis_->headline) ||
         (!cues_.achieving(analysis_->verbs[verb.governor].lemma) && !cues_.expressing(verb.lemma));
}

/// "set a deadline for Weiss to resign": nobody says that who is marked so did it; "took weeks for the court to rule"
/// tells how long it was before it did.
bool ModalityReader::is_meant_for(const Predicate& predicate) const {
  if (predicate.alternation != Alternation::complement_infinitive || predicate.verb_group == syntax::none) return false;
  const VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  const std::uint32_t subject = analysis_->frames[predicate.verb_group].subject;
  const bool held = verb.voice == syntax::Voice::passive && cues_.holding(verb.lemma);  // "plans for a vote to be held"
  if (verb.finiteness != syntax::Finiteness::infinitive || verb.governor == syntax::none || held ||
      subject == syntax::none)
    return false;
  const syntax::TokenRange whom = analysis_->extent(subject);
  if (whom.last != verb.tokens.first || whom.first == analysis_->tokens.first ||
      !cues_.target_preposition((*tokens_)[whom.first - 1].word))
    return false;
  const std::uint32_t behind = analysis_->verbs[verb.governor].tokens.last;
  return std::none_of(analysis_->chunks.begin(), analysis_->chunks.end(), [&](const syntax::Chunk& chunk) {
    return chunk.kind == syntax::WordClass::time && chunk.tokens.first == behind;
  });
}

/// "said the road would close", but not "said it would close if ..." or "says it would close"
bool ModalityReader::is_reported_future(const VerbGroup& verb) const {
  if (!cues_.future_in_past(verb.modal) || verb.aspect == syntax::Aspect::perfect) return false;
  const syntax::Clause& clause = analysis_->clauses[analysis_->clause_at(verb.verb)];
  return !clause.quoted && clause.reporting_verb != syntax::none &&
         analysis_->verbs[clause.reporting_verb].tense == syntax::Tense::past;
}

/// "were able to stop the fire": they did. Not "had been able to", "will be able to".
bool ModalityReader::is_accomplished(const VerbGroup& verb) const {
  if (verb.finiteness != syntax::Finiteness::infinitive || verb.governor == syntax::none ||
      !cues_.achieving(verb.modal))
    return false;
  const VerbGroup& governor = analysis_->verbs[verb.governor];
  return governor.finiteness == syntax::Finiteness::finite && governor.tense == syntax::Tense::past &&
         governor.aspect == syntax::Aspect::simple && governor.modal == text::unknown_word && !governor.negated;
}

/// "was expected [to return] on Tuesday, but did not": the next that is told is told as not done.
bool ModalityReader::comes_to_nothing(const VerbGroup& plan) const {
  const auto& verbs = analysis_->verbs;
  const auto next = std::find_if(verbs.begin(), verbs.end(), [&](const VerbGroup& each) {
    return each.tokens.first >= plan.tokens.last && each.finiteness == syntax::Finiteness::finite;
  });
  if (next == verbs.end() || !next->negated || next->tense != syntax::Tense::past) return false;
  return analysis_->word_class(next->tokens.first - 1) == syntax::WordClass::coordinator;
}

/// "must wait before [making] another bid": what is to come after something that lies ahead lies ahead itself.
bool ModalityReader::lies_behind_plan(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || predicate.verb_group == 0) return false;
  const VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  if (analysis_->word_class(verb.verb) != syntax::WordClass::verb_gerund ||
      verb.tokens.first == analysis_->tokens.first || !cues_.counted_before((*tokens_)[verb.tokens.first - 1].word))
    return false;
  const VerbGroup& before = analysis_->verbs[predicate.verb_group - 1];
  if (before.aspect == syntax::Aspect::perfect) return false;
  const bool governed = before.finiteness == syntax::Finiteness::infinitive && before.governor != syntax::none;
  const VerbGroup& told = governed ? analysis_->verbs[before.governor] : before;
  const CueClass governor = governed ? cues_.governor(told.lemma) : CueClass::none;
  return told.tense == syntax::Tense::future || cues_.modal(told.modal) != CueClass::none ||
         governor == CueClass::planned || governor == CueClass::possible;
}

/// What a verb makes of what it governs; with its particle, what the two are a cue for: "called off".
CueClass ModalityReader::governor(const VerbGroup& verb) const {
  const auto hit = std::lower_bound(hits().begin(), hits().end(), verb.verb,
                                    [](const CueHit& each, std::uint32_t token) { return each.first < token; });
  if (hit != hits().end() && hit->first == verb.verb && hit->last > verb.verb + 1 &&
      hit->cue->cue_class == CueClass::cancelled)
    return CueClass::cancelled;
  return cues_.governor(verb.lemma);
}

void ModalityReader::read_verb(const VerbGroup& start, Government government, Finding& finding) const {
  constexpr int max_chain = 6;  // "is expected to agree to try to ..."
  const VerbGroup* verb = &start;
  // "has not been seen since his arrest", "were unable to pay after its collapse": he was arrested, it did collapse.
  const auto add = [&](CueClass cue) {
    if (cue != CueClass::negated || government != Government::noun_apart) finding.add(cue);
  };
  // "did not want the trial to be filmed": there is one.
  const CueClass wanted = governor(*verb);
  const bool given =
      government == Government::noun_given && (wanted == CueClass::possible || wanted == CueClass::planned);
  // "is to visit" plans, "is the visit" does not.
  const bool noun = government == Government::noun || government == Government::noun_given;
  if (noun && analysis_->word_class(verb->verb) != syntax::WordClass::be) finding.add(governor(*verb));
  for (int depth = 0; depth < max_chain; ++depth) {
    if (verb->negated && !given) add(CueClass::negated);
    if (verb->tense == syntax::Tense::future) finding.add(CueClass::planned);
    CueClass from_modal = is_reported_future(*verb) ? CueClass::planned : cues_.modal(verb->modal);
    const bool governed =
        verb->finiteness == syntax::Finiteness::infinitive || verb->finiteness == syntax::Finiteness::gerund;
    if (is_withheld(*verb)) from_modal = CueClass::negated;
    const bool accomplished = is_accomplished(*verb);
    if (from_modal == CueClass::none && governed && !accomplished) from_modal = cues_.governor(verb->modal);
    add(from_modal);
    if (verb->governor == syntax::none || is_selected(*verb)) break;
    // "drove into town to protest": no drive for a protest. "Called off a strike to allow talks": the talks are not.
    const bool expressed = cues_.expressing(verb->lemma);
    const bool aim = verb->finiteness == syntax::Finiteness::infinitive && verb->modal == text::unknown_word;
    verb = &analysis_->verbs[verb->governor];
    const CueClass makes = governor(*verb);
    if (from_modal == CueClass::none && !expressed && !accomplished && !(aim && makes == CueClass::cancelled))
      add(makes);
    if (makes == CueClass::planned && verb->tense == syntax::Tense::past && comes_to_nothing(start))
      add(CueClass::cancelled);
  }
}

/// Is the noun what the verb is done to? "suspended drills before the summit" suspends no summit.
bool ModalityReader::governs(std::uint32_t verb, std::uint32_t phrase) const {
  const syntax::VerbFrame& frame = analysis_->frames[verb];
  const auto holds = [&](std::uint32_t outer) {
    return outer != syntax::none && phrase != syntax::none &&
           analysis_->extent(outer).contains(analysis_->phrases[phrase].tokens.first);
  };
  const auto at = [&](std::uint32_t chunk) {
    return chunk == syntax::none ? syntax::none : analysis_->chunks[chunk].index;
  };
  // "the talks failed", "the talks took place", but not "the ruling cleared Weiss"
  const std::uint32_t object = at(frame.object);
  const bool suffers = object == syntax::none || analysis_->verbs[verb].voice == syntax::Voice::passive ||
                       (cues_.occurrence(analysis_->verbs[verb].lemma) && analysis_->chunks[frame.object].is_phrase() &&
                        cues_.verb_part(analysis_->phrases[object].lemma));
  if ((suffers && holds(frame.subject)) || holds(at(frame.object)) || holds(at(frame.second)) ||
      frame.adjuncts == syntax::none)
    return true;
  for (std::uint32_t k = frame.adjuncts; k + 1 < analysis_->chunks.size() && k < frame.adjuncts_end; ++k)
    if (cues_.event_preposition(analysis_->chunks[k].word) && holds(at(k + 1))) return false;
  // "Two officers were suspended over the death": what is stopped is named by the subject of a passive.
  const bool stopped = analysis_->verbs[verb].voice == syntax::Voice::passive &&
                       cues_.governor(analysis_->verbs[verb].lemma) == CueClass::cancelled;
  return frame.object == syntax::none && !stopped;
}

/// "was unable to pay [after the bank's collapse]": what only stands beside the verb, before or behind it in time.
bool ModalityReader::stands_aside(const Predicate& predicate) const {
  if (predicate.phrase == syntax::none) return false;
  std::uint32_t first = analysis_->phrases[predicate.phrase].tokens.first;
  const std::uint32_t possessor = analysis_->phrases[predicate.phrase].possessor;
  if (possessor != syntax::none) first = std::min(first, analysis_->phrases[possessor].tokens.first);
  if (first == analysis_->tokens.first) return false;
  const text::WordId before = (*tokens_)[first - 1].word;
  return cues_.event_preposition(before) && !cues_.enclosing_preposition(before);
}

/// "was not in talks" is no verb that the talks only stand beside.
ModalityReader::Government ModalityReader::government(const Predicate& predicate) const {
  if (!predicate.nominal) return Government::trigger;
  const bool copula = analysis_->word_class(analysis_->verbs[predicate.verb_group].verb) == syntax::WordClass::be;
  // "rejected the request": there was one.
  const CueClass governor = cues_.governor(analysis_->verbs[predicate.verb_group].lemma);
  const bool refused =
      cues_.utterance(predicate.lemma) && (governor == CueClass::negated || governor == CueClass::denied);
  if (refused || stands_aside(predicate) || (!copula && !governs(predicate.verb_group, predicate.phrase)))
    return Government::noun_apart;
  return predicate.phrase != syntax::none && analysis_->phrases[predicate.phrase].definite ? Government::noun_given
                                                                                           : Government::noun;
}

/// "once they had closed the valve": the condition is met, as the clause tells the past.
bool ModalityReader::tells_what_followed(std::uint32_t clause) const {
  if (!cues_.counted_after(analysis_->clauses[clause].introduced_by)) return false;
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const VerbGroup& verb) {
    return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::past &&
           verb.modal == text::unknown_word && analysis_->clause_at(verb.verb) == clause;
  });
}

void ModalityReader::read_clauses(const Predicate& predicate, Finding& finding) const {
  constexpr int max_depth = 4;  // a cue four clauses up says little
  std::uint32_t index = predicate.clause;
  for (int depth = 0; depth < max_depth && index != syntax::none; ++depth) {
    const syntax::Clause& clause = analysis_->clauses[index];
    if (!tells_what_followed(index)) finding.add(cues_.introduction(clause.introduced_by));
    if (clause.relative) break;
    index = clause.parent;
    // The condition of a clause is not that of the clause it hangs on, but what it introduces covers what hangs on it.
  }
  // "If the dam breaks, the town will flood": what hangs on a condition is conditional, too, unless it has happened.
  const bool happened = predicate.verb_group != syntax::none &&
                        analysis_->verbs[predicate.verb_group].tense == syntax::Tense::past &&
                        analysis_->verbs[predicate.verb_group].modal == text::unknown_word;
  for (std::uint32_t i = 0; i < analysis_->clauses.size() && !happened; ++i)
    if (analysis_->clauses[i].parent == predicate.clause &&
        cues_.introduction(analysis_->clauses[i].introduced_by) == CueClass::conditional)
      finding.add(CueClass::conditional);
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (own.speaker == syntax::none) return;
  const text::WordId verb =
      own.reporting_verb == syntax::none ? text::unknown_word : analysis_->verbs[own.reporting_verb].lemma;
  const CueClass said = cues_.reporting(verb);
  const bool not_said = own.reporting_verb != syntax::none && analysis_->verbs[own.reporting_verb].negated;
  if (!not_said) finding.add(is_presupposed(own) ? CueClass::reported : said);
}

/// "denied she had set [the fire that destroyed the mill]": whatever is doubted, there was one.
bool ModalityReader::is_presupposed(const syntax::Clause& clause) const {
  return clause.relative &&
         std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const syntax::NounPhrase& phrase) {
           return phrase.definite && phrase.tokens.last == clause.tokens.first;
         });
}

/// "has never agreed": the verb group has counted it.
bool ModalityReader::is_negation_of_verb(const CueHit& hit) const {
  if (hit.cue->cue_class != CueClass::negated) return false;
  const auto& verbs = analysis_->verbs;
  const auto next =
      std::upper_bound(verbs.begin(), verbs.end(), hit.first,
                       [](std::uint32_t token, const VerbGroup& verb) { return token < verb.tokens.first; });
  return next != verbs.begin() && std::prev(next)->negated && std::prev(next)->tokens.contains(hit.first);
}

/// "Nobody was hurt in [the blast]": there was one.
bool ModalityReader::is_known_behind_preposition(const Predicate& predicate) const {
  if (!predicate.nominal || predicate.phrase == syntax::none) return false;
  const syntax::NounPhrase& phrase = analysis_->phrases[predicate.phrase];
  return phrase.definite && phrase.tokens.first > analysis_->tokens.first &&
         analysis_->word_class(phrase.tokens.first - 1) == syntax::WordClass::preposition;
}

/// "Nurses Without Borders": a word of a name tells nothing of what its bearer did.
bool ModalityReader::is_within_name(const CueHit& hit) const {
  return std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const syntax::NounPhrase& phrase) {
    return phrase.name.contains(hit.first) && phrase.name.first < hit.first;
  });
}

/// "rumours that she had died [were false]": does what the cue asks for stand behind the token? Where it asks for
/// nothing, it does.
bool ModalityReader::has_behind(const Cue& cue, std::uint32_t token) const {
  if (cue.behind.empty()) return true;
  const auto first = tokens_->begin() + token;
  const auto last = tokens_->begin() + analysis_->tokens.last;
  return std::any_of(cue.behind.begin(), cue.behind.end(), [&](const std::vector<text::WordId>& phrase) {
    return std::search(first, last, phrase.begin(), phrase.end(),
                       [](const text::Token& each, text::WordId word) { return each.word == word; }) != last;
  });
}

bool ModalityReader::reaches(const CueHit& hit, const Predicate& predicate) const {
  const std::uint32_t trigger = predicate.trigger.first;
  const bool before = hit.last <= trigger;
  const Cue& cue = *hit.cue;
  if (before && cue.cue_class == CueClass::negated && is_known_behind_preposition(predicate)) return false;
  if (predicate.trigger.contains(hit.first) || is_negation_of_verb(hit) || is_within_name(hit)) return false;
  if (before ? cue.direction == CueDirection::backward : cue.direction == CueDirection::forward) return false;
  const std::uint32_t gap_first = before ? hit.last : predicate.trigger.last;
  const std::uint32_t gap_last = before ? trigger : hit.first;
  if (cue.reach != 0 && gap_last - gap_first > cue.reach) return false;
  if (cue.reach == 0 && analysis_->clause_at(hit.first) != predicate.clause) return false;
  for (std::uint32_t token = gap_first; token < gap_last; ++token)
    if (std::binary_search(cue.terminators.begin(), cue.terminators.end(), (*tokens_)[token].word)) return false;
  return has_behind(cue, std::max(predicate.trigger.last, hit.last));
}

/// "At a hastily scheduled meeting on Monday she said": within what is past nothing is yet to come.
bool ModalityReader::is_past_occasion(const Predicate& predicate) const {
  if (!predicate.nominal || predicate.phrase == syntax::none) return false;
  const std::uint32_t first = analysis_->phrases[predicate.phrase].tokens.first;
  if (first != analysis_->tokens.first + 1 || !cues_.enclosing_preposition((*tokens_)[first - 1].word)) return false;
  const auto verb = std::find_if(analysis_->verbs.begin(), analysis_->verbs.end(),
                                 [](const VerbGroup& each) { return each.finiteness == syntax::Finiteness::finite; });
  return verb != analysis_->verbs.end() && verb->tense == syntax::Tense::past && verb->modal == text::unknown_word;
}

/// "agreed to end a strike": whatever becomes of its end, there is a strike.
bool ModalityReader::is_given(const Predicate& predicate) const {
  if (!predicate.nominal || predicate.phrase == syntax::none || predicate.verb_group == syntax::none) return false;
  const VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  return predicate.alternation == Alternation::light_verb && cues_.presupposing(verb.lemma) &&
         verb.finiteness != syntax::Finiteness::finite &&
         analysis_->phrases[predicate.phrase].tokens.first >= verb.tokens.last;
}

/// "was to have spoken at [the museum opened in May]": what tells which noun is meant has happened, whatever becomes of
/// the rest. The noun's first token; 0 for all else.
std::uint32_t ModalityReader::start_of_described(const Predicate& predicate) const {
  if (is_given(predicate)) return analysis_->phrases[predicate.phrase].tokens.first;
  if (predicate.alternation != Alternation::reduced_relative) return 0;
  for (const syntax::Argument& argument : analysis_->arguments_of(predicate))
    if (argument.inherited && argument.phrase != syntax::none) return analysis_->phrases[argument.phrase].tokens.first;
  return 0;
}

void ModalityReader::read_cues(const Predicate& predicate, Finding& finding) const {
  const bool past = is_past_occasion(predicate);
  const std::uint32_t described = start_of_described(predicate);
  constexpr std::uint32_t window = 40;  // tokens; the longest reach, and enough of a clause
  const std::uint32_t trigger = predicate.trigger.first;
  const std::uint32_t from = trigger > window ? trigger - window : 0;
  auto hit = std::lower_bound(hits().begin(), hits().end(), from,
                              [](const CueHit& a, std::uint32_t token) { return a.first < token; });
  for (; hit != hits().end() && hit->first <= trigger + window; ++hit)
    if (hit->last > described && reaches(*hit, predicate) && !(past && hit->cue->cue_class == CueClass::planned))
      finding.add(hit->cue->cue_class);
}

/// "The talks are [to be held]": the infinitive behind a copula, which tells what becomes of its subject.
const VerbGroup& ModalityReader::telling_verb(const Predicate& predicate) const {
  const VerbGroup& own = analysis_->verbs[predicate.verb_group];
  if (!predicate.nominal || analysis_->word_class(own.verb) != syntax::WordClass::be) return own;
  const std::uint32_t subject = analysis_->frames[predicate.verb_group].subject;
  for (std::size_t i = predicate.verb_group + 1; i < analysis_->verbs.size(); ++i) {
    const VerbGroup& verb = analysis_->verbs[i];
    const bool happens = verb.voice == syntax::Voice::passive || cues_.occurrence(verb.lemma);
    if (verb.governor == predicate.verb_group && verb.finiteness == syntax::Finiteness::infinitive && happens &&
        analysis_->frames[i].subject == subject)
      return verb;
  }
  return own;
}

bool ModalityReader::is_called_off(std::uint32_t phrase) const {
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(), [&](const Predicate& predicate) {
    if (predicate.nominal || predicate.verb_group == syntax::none) return false;
    const VerbGroup& verb = analysis_->verbs[predicate.verb_group];
    const syntax::Argument* object = analysis_->find(predicate, syntax::Relation::object);
    return verb.finiteness == syntax::Finiteness::finite && !verb.negated && governor(verb) == CueClass::cancelled &&
           object != nullptr && !object->inherited && object->phrase == phrase;
  });
}

bool ModalityReader::is_none(const syntax::NounPhrase& phrase) const {
  return std::any_of(hits().begin(), hits().end(), [&](const CueHit& hit) {
    return hit.first == phrase.tokens.first && hit.cue->cue_class == CueClass::negated &&
           !std::binary_search(hit.cue->terminators.begin(), hit.cue->terminators.end(), (*tokens_)[hit.last].word);
  });
}

Stance ModalityReader::stance(const Predicate& predicate) const {
  Finding finding;
  if (predicate.verb_group != syntax::none && !is_given(predicate))
    read_verb(telling_verb(predicate), government(predicate), finding);
  if (is_purpose(predicate)) finding.add(CueClass::planned);
  if (is_meant_for(predicate)) finding.add(CueClass::possible);
  if (lies_behind_plan(predicate)) finding.add(CueClass::planned);
  read_clauses(predicate, finding);
  read_cues(predicate, finding);

  Stance stance;
  stance.speaker = analysis_->clauses[predicate.clause].speaker;
  if (finding.negative) stance.polarity = Polarity::negative;
  switch (finding.strongest) {
    case CueClass::none:
    case CueClass::asserted:
    case CueClass::negated:
      break;
    case CueClass::reported:
      stance.modality = Modality::reported;
      break;
    case CueClass::possible:
      stance.modality = Modality::possible;
      break;
    case CueClass::planned:
      stance.modality = Modality::planned;
      break;
    case CueClass::conditional:
      stance.modality = Modality::conditional;
      break;
    case CueClass::cancelled:
      stance.modality = Modality::cancelled;
      break;
    case CueClass::denied:
      stance.modality = Modality::denied;
      break;
  }
  return stance;
}

}  // namespace dateline::events
