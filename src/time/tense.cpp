// Whether the verbs and words around an expression tell of what is past or lies ahead.
#include "time/resolver.hpp"

#include "text/sentences.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

/// How far verbs are sought from an expression.
constexpr std::uint32_t reach = 30;

Cue cue_at(const Compiled& grammar, const Text& text, std::uint32_t token) {
  const text::Token& here = text.tokens[token];
  if (here.kind == text::TokenKind::number) return Cue::none;
  if (const Compiled::Word* word = grammar.word(here.word); word != nullptr && here.word != text::unknown_word) {
    const bool name = word->cue == Cue::modal && here.shape == text::Shape::capitalised && token > 0 &&
                      !ends_sentence(text, token - 1);  // "in May, approved"
    // "The parties plan a vote", but "voters rejected the plan on Sunday".
    if (word->cue == Cue::future_noun)
      return token > 0 && cue_at(grammar, text, token - 1) == Cue::determiner ? Cue::none : Cue::future;
    if (word->cue != Cue::none && !name) return word->cue;
    if (word->known) return Cue::none;
  }
  const bool name = here.shape != text::Shape::lower && here.shape != text::Shape::none;  // none: no letter case
  if (here.kind != text::TokenKind::word || name) return Cue::none;
  const std::string_view bytes = text.token(token);
  const auto ends_with = [bytes](const std::string& suffix) {
    return bytes.size() > suffix.size() + 2 && bytes.ends_with(suffix);
  };
  if (std::any_of(grammar.past_suffixes.begin(), grammar.past_suffixes.end(), ends_with)) return Cue::past;
  if (std::any_of(grammar.future_suffixes.begin(), grammar.future_suffixes.end(), ends_with)) return Cue::future;
  const auto starts_with = [bytes](const std::string& prefix) {
    return bytes.size() > prefix.size() + 2 && bytes.starts_with(prefix);
  };
  if (std::any_of(grammar.future_prefixes.begin(), grammar.future_prefixes.end(), starts_with)) return Cue::future;
  return Cue::none;
}

Direction direction(Cue cue) {
  switch (cue) {
    case Cue::past:
    case Cue::perfect:
    case Cue::pluperfect:
    case Cue::lasting:
    case Cue::copula:
      return Direction::past;
    case Cue::future:
    case Cue::modal:
      return Direction::future;
    default:
      return Direction::none;
  }
}

bool tells_tense(Cue cue) {
  return direction(cue) != Direction::none;
}

bool is_perfect(Cue cue) {
  return cue == Cue::perfect || cue == Cue::pluperfect;
}

bool is_capitalised(const Text& text, std::uint32_t token) {
  return token < text.tokens.size() && text.tokens[token].shape == text::Shape::capitalised;
}

/// "to meet", but "changed its name to Kolm", "moved to a hall"
bool opens_infinitive(const Compiled& grammar, const Text& text, std::uint32_t to) {
  return !is_capitalised(text, to + 1) &&
         (to + 1 >= text.tokens.size() || cue_at(grammar, text, to + 1) != Cue::determiner);
}

bool governs_infinitive(const Compiled& grammar, const Text& text, std::uint32_t token) {
  const text::Token& here = text.tokens[token];
  if (here.kind != text::TokenKind::word || here.word == text::unknown_word) return false;
  const Compiled::Word* word = grammar.word(here.word);
  if (word == nullptr || !word->governs_infinitive || token + 1 >= text.tokens.size()) return false;
  const bool noun = token + 2 < text.tokens.size() && cue_at(grammar, text, token + 2) == Cue::determiner;
  return cue_at(grammar, text, token + 1) == Cue::infinitive && !noun;  // "agreed to a truce on Friday"
}

using Phrases = std::vector<std::vector<text::WordId>>;

/// The first token of the phrase that ends before token `end` in the same sentence; `end` where none does.
std::uint32_t phrase_before(const Phrases& phrases, const Text& text, std::uint32_t end) {
  const auto is_word = [](text::WordId wanted, const text::Token& token) { return token.word == wanted; };
  for (const std::vector<text::WordId>& phrase : phrases) {
    if (phrase.empty() || phrase.size() > end || phrase.back() != text.tokens[end - 1].word) continue;  // as nearly all
    const std::uint32_t start = end - static_cast<std::uint32_t>(phrase.size());
    if (std::equal(phrase.begin(), phrase.end(), text.tokens.begin() + start, is_word) &&
        (start == 0 || !ends_sentence(text, start - 1)))
      return start;
  }
  return end;
}

/// Does one of the phrases begin with the token?
bool opens_phrase(const Phrases& phrases, const Text& text, std::uint32_t token) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::vector<text::WordId>& phrase) {
    return phrase.size() <= text.tokens.size() - token &&
           std::equal(phrase.begin(), phrase.end(), text.tokens.begin() + token,
                      [](text::WordId wanted, const text::Token& each) { return wanted == each.word; });
  });
}

/// "The strike lasted until May": the limit of what lasted is past, although "until" looks ahead.
bool lasted(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t near = 6;
  for (std::uint32_t i = first; i > 0 && first - i < near && !ends_sentence(text, i - 1); --i)
    if (cue_at(grammar, text, i - 1) == Cue::lasting) return true;
  for (std::uint32_t i = last; i < text.tokens.size() && i - last < near && !ends_sentence(text, i); ++i)
    if (cue_at(grammar, text, i) == Cue::lasting) return true;
  return false;
}

/// How far an auxiliary may stand from its verb.
constexpr std::uint32_t auxiliary_reach = 4;

/// "had been due": what lay ahead then.
bool lay_ahead(const Compiled& grammar, const Text& text, std::uint32_t verb) {
  for (std::uint32_t j = verb; j > 0 && verb - j < auxiliary_reach && !ends_sentence(text, j - 1); --j)
    if (cue_at(grammar, text, j - 1) == Cue::pluperfect) return true;
  return false;
}

/// "will be named", "would be opened", "to be signed": the verb at the token is no past and no present. "Had been due
/// to close", "was to have closed" tell what is over.
Cue auxiliary_before(const Compiled& grammar, const Text& text, std::uint32_t verb) {
  bool perfect = is_perfect(cue_at(grammar, text, verb));
  for (std::uint32_t j = verb; j > 0 && verb - j < auxiliary_reach; --j) {
    if (ends_sentence(text, j - 1) || text.token(j - 1) == ",") break;  // "will be ready, said the mayor"
    const Cue auxiliary = cue_at(grammar, text, j - 1);
    perfect = perfect || is_perfect(auxiliary);
    const bool governs = governs_infinitive(grammar, text, j - 1);
    if (governs && (perfect || lay_ahead(grammar, text, j - 1))) return Cue::past;
    if (auxiliary == Cue::future || governs) return Cue::future;
    if (auxiliary == Cue::infinitive && cue_at(grammar, text, j) == Cue::present)
      return lay_ahead(grammar, text, j - 1) ? Cue::past : Cue::future;
    if (auxiliary == Cue::modal && !perfect) return Cue::modal;
  }
  return Cue::none;
}

/// The present tells a plan where the time is all it tells ("the vote is on Sunday"), and with verbs of going and
/// meeting.
Cue present_before(const Compiled& grammar, const Text& text, std::uint32_t verb, std::uint32_t first) {
  if (const Cue auxiliary = auxiliary_before(grammar, text, verb); auxiliary != Cue::none) return auxiliary;
  constexpr std::uint32_t preposition = 1;
  if (first - verb - 1 <= preposition || cue_at(grammar, text, verb + 1) == Cue::arrangement) return Cue::future;
  return Cue::none;
}

/// "das Treffen ist am Freitag": with nothing behind the time, the auxiliary of the past is a verb of its own.
bool is_whole_predicate(const Text& text, std::uint32_t verb, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t preposition = 2;
  const bool over = last >= text.tokens.size() || ends_sentence(text, last) ||
                    (last + 1 == text.tokens.size() && text.tokens[last].kind == text::TokenKind::sign);
  return over && first - verb - 1 <= preposition;
}

/// Behind these a past form is none: "an unspecified date", "to hit the coast".
bool is_no_finite_past(Cue before) {
  return before == Cue::determiner || before == Cue::infinitive;
}

/// "unveiled plans on Tuesday": behind a past form that only its ending tells, what looks ahead elsewhere is an object.
bool is_object_of_past(const Compiled& grammar, const Text& text, std::uint32_t token) {
  if (token == 0 || ends_sentence(text, token - 1) || cue_at(grammar, text, token - 1) != Cue::past) return false;
  const Compiled::Word* word = grammar.word(text.tokens[token - 1].word);
  return word == nullptr || word->cue == Cue::none;
}

const Compiled::Word* word_at(const Compiled& grammar, const Text& text, std::uint32_t token) {
  return text.tokens[token].word == text::unknown_word ? nullptr : grammar.word(text.tokens[token].word);
}

/// "set aside her plans for the trip"
bool is_plan_for(const Compiled& grammar, const Text& text, std::uint32_t token) {
  const Compiled::Word* word = word_at(grammar, text, token);
  const auto opens = [&](const auto& phrase) {
    return phrase.size() == 1 && token + 1 < text.tokens.size() && text.tokens[token + 1].word == phrase.front();
  };
  return word != nullptr && word->cue == Cue::future_noun &&
         std::any_of(grammar.scheduled_for.begin(), grammar.scheduled_for.end(), opens);
}

/// "rejected the pay plan on Monday": right before a time it has no object, and is no verb.
bool is_planning_noun(const Compiled& grammar, const Text& text, std::uint32_t token, std::uint32_t first) {
  constexpr std::uint32_t preposition = 1;
  const Compiled::Word* word = word_at(grammar, text, token);
  return (word != nullptr && word->cue == Cue::future_noun && first - token - 1 <= preposition) ||
         is_plan_for(grammar, text, token);
}

/// "approved the plan to build a port on Monday": what somebody has done with a plan, not what was planned, was then.
bool is_plan_told_of(const Compiled& grammar, const Text& text, std::uint32_t token) {
  const Compiled::Word* word =
      text.tokens[token].word == text::unknown_word ? nullptr : grammar.word(text.tokens[token].word);
  if (token == 0 || word == nullptr || word->cue != Cue::future_noun || !governs_infinitive(grammar, text, token))
    return false;
  const Cue before = cue_at(grammar, text, token - 1);  // but "the firm plans to"
  return before == Cue::determiner || before == Cue::attributive;
}

/// "Odex to close mill in May": of a headline, a line that opens with whoever will do something.
bool is_announced(const Compiled& grammar, const Text& text, std::uint32_t infinitive) {
  constexpr std::uint32_t longest_subject = 4;  // tokens
  if (cue_at(grammar, text, infinitive) != Cue::infinitive || infinitive + 1 >= text.tokens.size()) return false;
  const Cue verb = cue_at(grammar, text, infinitive + 1);
  if (text.tokens[infinitive + 1].shape != text::Shape::lower || (verb != Cue::none && verb != Cue::future))
    return false;
  std::uint32_t i = infinitive;
  while (i > 0 && infinitive - i < longest_subject && !text.tokens[i].line_before)
    if (cue_at(grammar, text, --i) != Cue::none || text.tokens[i].kind != text::TokenKind::word) return false;
  return i < infinitive && (i == 0 || text.tokens[i].line_before) && is_capitalised(text, i);
}

/// The tense of what stands before token `first`, the nearest word that tells one.
Cue cue_before(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  bool announced = false;
  for (std::uint32_t i = first; i > 0 && first - i < reach; --i) {
    const std::uint32_t verb = i - 1;
    if (ends_sentence(text, verb)) break;
    const Cue cue = governs_infinitive(grammar, text, verb) ? Cue::future : cue_at(grammar, text, verb);
    if (cue == Cue::clause) break;  // "dass": the verb before it is another clause's
    if (cue == Cue::present) return present_before(grammar, text, verb, first);
    if (cue == Cue::copula && is_whole_predicate(text, verb, first, last)) return Cue::future;
    announced = announced || is_announced(grammar, text, verb);
    if (!tells_tense(cue) || is_planning_noun(grammar, text, verb, first) || is_plan_told_of(grammar, text, verb))
      continue;
    // "flew out to meet her": the infinitive has no tense
    if (cue == Cue::future && verb > 0 && cue_at(grammar, text, verb - 1) == Cue::infinitive) continue;
    if (cue == Cue::future && (lay_ahead(grammar, text, verb) || is_object_of_past(grammar, text, verb)))
      return Cue::past;
    if (direction(cue) != Direction::past) return cue;
    if (cue == Cue::past && verb > 0 && is_no_finite_past(cue_at(grammar, text, verb - 1))) continue;
    // The participle nearer to the date is no past tense when an auxiliary stands before it.
    const Cue auxiliary = auxiliary_before(grammar, text, verb);
    return auxiliary == Cue::none ? Cue::past : auxiliary;
  }
  return announced ? Cue::future : Cue::none;
}

/// Does one of the verbs stand before the expression, with one of the prepositions right before that?
bool is_fixed_by(const Phrases& verbs, const Phrases& prepositions, const Text& text, std::uint32_t first) {
  constexpr std::uint32_t object_reach = 12;  // tokens of what is fixed
  const std::uint32_t preposition = phrase_before(prepositions, text, first);
  if (preposition == first) return false;
  for (std::uint32_t i = preposition; i > 0 && preposition - i < object_reach && !ends_sentence(text, i - 1); --i)
    if (phrase_before(verbs, text, i) != i) return true;
  return false;
}

/// "agreed [to] buy Velden on Monday": the day is that of the promise, of which no other verb tells. Not "has agreed".
/// \param to token of the marker of the infinitive
bool is_promise(const Compiled& grammar, const Text& text, std::uint32_t to, std::uint32_t first) {
  const std::uint32_t verb = phrase_before(grammar.promising, text, to);
  if (verb == to || !opens_phrase(grammar.promised, text, to + 1)) return false;
  if (verb > 0 && !ends_sentence(text, verb - 1) &&
      (cue_at(grammar, text, verb - 1) == Cue::perfect || auxiliary_before(grammar, text, verb) != Cue::none))
    return false;
  for (std::uint32_t i = to + 2; i < first; ++i) {
    const Cue cue = cue_at(grammar, text, i);
    if (direction(cue) == Direction::future || cue == Cue::present || governs_infinitive(grammar, text, i))
      return false;
  }
  return true;
}

/// "was [due] to rule": the nearest word before the token that looks ahead, seen from the past.
bool was_ahead(const Compiled& grammar, const Text& text, std::uint32_t first) {
  constexpr std::uint32_t object_reach = 14;  // tokens of what was planned
  for (std::uint32_t i = first; i > 0 && first - i < object_reach && !ends_sentence(text, i - 1); --i) {
    const std::uint32_t governor = i - 1;
    if (governs_infinitive(grammar, text, governor)) {
      // "was to rule", "was due to rule", "was originally due to rule"
      constexpr std::uint32_t adverb = 2;
      for (std::uint32_t j = governor + 1; j > 0 && governor + 1 - j <= adverb; --j) {
        const Compiled::Word* word = word_at(grammar, text, j - 1);
        if (word != nullptr && word->cue == Cue::past) return true;
      }
      return false;
    }
    if (tells_tense(cue_at(grammar, text, governor))) return false;
  }
  return false;
}

/// ", but the session broke up": what came of it has been told, and does not leave open whether the day is over.
bool came_otherwise(const Compiled& grammar, const Text& text, std::uint32_t last) {
  if (last < text.tokens.size() && text.token(last) == ",") ++last;
  if (last >= text.tokens.size() || !opens_phrase(grammar.contrasting, text, last)) return false;
  for (std::uint32_t i = last + 1; i < text.tokens.size() && i - last < reach && !ends_sentence(text, i); ++i) {
    if (opens_phrase(grammar.leaving_open, text, i)) return false;
    const Cue cue = cue_at(grammar, text, i);
    if (!tells_tense(cue) && !governs_infinitive(grammar, text, i)) continue;
    return cue == Cue::past && (i + 1 >= text.tokens.size() || !opens_phrase(grammar.leaving_open, text, i + 1));
  }
  return false;
}

}  // namespace

bool is_scheduled(const Compiled& grammar, const Text& text, std::uint32_t first) {
  return is_fixed_by(grammar.scheduling, grammar.scheduled_for, text, first) ||
         is_fixed_by(grammar.shifting, grammar.shifted_to, text, first);
}

bool is_after_deed(const Compiled& grammar, const Text& text, std::uint32_t told, std::uint32_t first) {
  for (std::uint32_t i = first; i > told + 1 && first - i < reach && !ends_sentence(text, i - 1); --i) {
    const std::uint32_t verb = i - 1;
    const std::string_view bytes = text.token(verb);
    const bool gerund = text.tokens[verb].shape == text::Shape::lower &&
                        std::any_of(grammar.gerund_suffixes.begin(), grammar.gerund_suffixes.end(),
                                    [&](const std::string& suffix) { return bytes.ends_with(suffix); });
    if (gerund && phrase_before(grammar.after_event, text, verb) != verb) return true;
    if (tells_tense(cue_at(grammar, text, verb)) || governs_infinitive(grammar, text, verb)) return false;
  }
  return false;
}

bool is_over(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  if (was_ahead(grammar, text, first) && came_otherwise(grammar, text, last)) return true;
  constexpr std::uint32_t object_reach = 20;  // tokens of what is promised
  for (std::uint32_t i = first; i > 1 && first - i < object_reach && !ends_sentence(text, i - 1); --i)
    if (cue_at(grammar, text, i - 1) == Cue::infinitive && is_promise(grammar, text, i - 1, first)) return true;
  return false;
}

bool is_planned(const Compiled& grammar, const Text& text, std::uint32_t first) {
  constexpr std::uint32_t object_reach = 12;  // tokens of what is planned
  for (std::uint32_t i = first; i > 1 && first - i < object_reach && !ends_sentence(text, i - 1); --i) {
    const std::uint32_t verb = phrase_before(grammar.planning, text, i);
    if (verb != i) return !lay_ahead(grammar, text, verb);  // "had planned a march": it came to nothing
  }
  return false;
}

bool is_before_what_follows(const Compiled& grammar, const Text& text, std::uint32_t first) {
  return phrase_before(grammar.before_event, text, first) != first;
}

bool is_meant_for(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  const Cue behind = last < text.tokens.size() ? cue_at(grammar, text, last) : Cue::none;
  const bool elsewhere = behind == Cue::attributive || behind == Cue::past;  // "set for Friday was put off": over
  return !elsewhere && phrase_before(grammar.scheduled_for, text, first) != first;
}

bool ends_sentence(const Text& text, std::uint32_t token) {
  if (text.sentence_starts != nullptr && token + 1 < text.sentence_starts->size())
    return (*text.sentence_starts)[token + 1];
  const text::Token& sign = text.tokens[token];
  if (sign.kind != text::TokenKind::sign) return false;
  std::size_t offset = 0;
  const char32_t c = text::next_code_point(text.token(token), offset);
  if (c == U'!' || c == U'?' || text::is_full_stop(c)) return true;
  // A full stop behind an abbreviation is followed by lower case or a digit more often than a sentence is.
  return c == U'.' && token + 1 < text.tokens.size() && text.tokens[token + 1].space_before &&
         text.tokens[token + 1].shape != text::Shape::lower && text.tokens[token + 1].kind == text::TokenKind::word;
}

bool tells_before_past(const Compiled& grammar, const Text& text, std::uint32_t token) {
  std::uint32_t first = token;
  while (first > 0 && token - first < reach && !ends_sentence(text, first - 1)) --first;
  for (std::uint32_t i = first; i < text.tokens.size() && i < token + reach; ++i) {
    if (cue_at(grammar, text, i) == Cue::pluperfect) return true;
    if (i >= token && ends_sentence(text, i)) break;
  }
  return false;
}

bool hangs_on_noun(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  if (last >= text.tokens.size()) return false;
  if (cue_at(grammar, text, last) == Cue::attributive) return true;
  const text::Token& behind = text.tokens[last];
  const bool noun = behind.kind == text::TokenKind::word && behind.shape == text::Shape::lower && !behind.line_before;
  return noun && first > 0 && cue_at(grammar, text, first - 1) == Cue::determiner;
}

Direction tense_at(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last,
                   std::uint32_t limit) {
  if (phrase_before(grammar.ahead, text, first) != first)
    return lasted(grammar, text, first, last) ? Direction::past : Direction::future;
  const bool over = last < text.tokens.size() && cue_at(grammar, text, last) == Cue::past;
  if (!over && is_scheduled(grammar, text, first)) return Direction::future;  // "set for Friday was put off": over
  if (last < text.tokens.size() && cue_at(grammar, text, last) == Cue::attributive) return Direction::none;
  const Cue before = cue_before(grammar, text, first, last);
  if (before != Cue::none) return direction(before);
  for (std::uint32_t i = last; i < text.tokens.size() && i < limit && i - last < reach; ++i) {
    if (ends_sentence(text, i)) break;
    const Cue after = cue_at(grammar, text, i);
    if (governs_infinitive(grammar, text, i)) {
      // "On Friday she promised to", but "on Friday she is expected to"
      const Cue auxiliary = i > last ? cue_at(grammar, text, i - 1) : Cue::none;
      return after == Cue::past && auxiliary == Cue::none ? Direction::past : Direction::future;
    }
    if (after == Cue::present && i == last) return Direction::future;  // "Friday is the deadline"
    if (!tells_tense(after) || is_plan_for(grammar, text, i)) continue;
    // "On Friday she would not comment": a refusal
    if (after == Cue::modal && i + 1 < text.tokens.size() && cue_at(grammar, text, i + 1) == Cue::negation) continue;
    const bool perfect = i + 1 < text.tokens.size() && is_perfect(cue_at(grammar, text, i + 1));
    return after == Cue::modal && perfect ? Direction::past : direction(after);
  }
  return Direction::none;
}

bool is_behind_past_form(const Compiled& grammar, const Text& text, std::uint32_t first) {
  if (first == 0 || ends_sentence(text, first - 1) || cue_at(grammar, text, first - 1) != Cue::past) return false;
  const bool adjective = first > 1 && is_no_finite_past(cue_at(grammar, text, first - 2));
  return !adjective && auxiliary_before(grammar, text, first - 1) == Cue::none;
}

bool says_ahead(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  return cue_before(grammar, text, first, last) == Cue::future;
}

bool is_request(const Compiled& grammar, const Text& text) {
  return !text.tokens.empty() && cue_at(grammar, text, 0) == Cue::request;
}

bool tells_only_past(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last,
                     std::uint32_t limit) {
  if (phrase_before(grammar.ahead, text, first) != first) return false;
  bool past = false;
  bool same_clause = true;
  const auto looks_elsewhere = [&](std::uint32_t token) {
    const Cue cue = cue_at(grammar, text, token);
    past = past || (same_clause && direction(cue) == Direction::past);
    if (text.token(token) == "," && token != last && token + 1 != first) same_clause = false;
    return direction(cue) == Direction::future || cue == Cue::present || governs_infinitive(grammar, text, token) ||
           (cue == Cue::infinitive && opens_infinitive(grammar, text, token));
  };
  for (std::uint32_t i = first; i > 0 && first - i < reach && !ends_sentence(text, i - 1); --i)
    if (looks_elsewhere(i - 1)) return false;
  same_clause = true;
  for (std::uint32_t i = last; i < text.tokens.size() && i < limit && i - last < reach && !ends_sentence(text, i); ++i)
    if (looks_elsewhere(i)) return false;
  return past;
}

}  // namespace dateline::time
