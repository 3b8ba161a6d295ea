#include "events/document_extraction.hpp"

#include "events/bare_references.hpp"
#include "events/document_info.hpp"
#include "events/document_reading.hpp"
#include "events/event_dates.hpp"
#include "events/event_mentions.hpp"
#include "events/retold.hpp"
#include "events/seams.hpp"
#include "events/sentence_events.hpp"
#include "events/stand_ins.hpp"
#include "events/told_below.hpp"
#include "events/whose_event.hpp"
#include "syntax/entities.hpp"
#include "text/prefetch.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// The events of all sentences and who is who in them.
struct Findings {
  std::vector<Draft> drafts;
  std::vector<Entity> entities;
  std::vector<Draft> bare_references;
  bool truncated = false;
};

/// "A minister resigned. Otto Weiss, 47, ...", "The mayor resigned. Mayor Ida Moen ...": gives the events told before
/// the name whom it names.
void name_described(std::vector<Draft>& drafts, const syntax::EntityLinker::Introduction& introduced,
                    std::uint32_t sentence) {
  constexpr std::uint32_t reach = 12;  // sentences
  if (introduced.heads.empty()) return;
  const auto name = [&](Participant& one) {
    const bool meant = one.entity == syntax::none && !one.named &&
                       std::any_of(introduced.heads.begin(), introduced.heads.end(),
                                   [&](std::uint32_t head) { return one.tokens.contains(head); });
    if (meant && one.kind == EntityKind::person) one.entity = introduced.entity;
  };
  for (auto draft = drafts.rbegin(); draft != drafts.rend() && draft->sentence + reach >= sentence; ++draft) {
    for (Participant& one : draft->participants) name(one);
    if (draft->speaker) name(*draft->speaker);
    if (draft->clause_title.subject) name(*draft->clause_title.subject);
    if (draft->clause_title.object) name(*draft->clause_title.object);
  }
}

Findings find_events(const LanguageEngine& engine, const ExtractorOptions& options, const DocumentReading& reading,
                     Seams& seams, StandIns& stand_ins) {
  constexpr std::size_t usual_drafts = 32;
  Findings findings;
  findings.drafts.reserve(std::min(reading.sentences().size(), usual_drafts));
  syntax::EntityLinker linker(engine.lexicon, reading.text(), reading.tokens(), reading.published());
  SentenceEvents events(engine, reading, options.generic_events);
  syntax::SentenceAnalysis analysis;
  std::vector<syntax::TokenRange> times;
  for (std::uint32_t i = 0; i < reading.sentences().size(); ++i) {
    if (reading.is_glued(i)) continue;
    const text::Sentence& sentence = reading.sentences()[i];
    reading.opaque_times(i, engine.lexicon, times);
    engine.analyser.analyse(reading.text(), reading.tokens(), sentence, times, reading.manner(i), linker.surnames(),
                            analysis);
    for (const syntax::Predicate& predicate : analysis.predicates)  // what rules may be tried is needed further on
      text::prefetch(engine.rules.triggers(predicate.nominal, predicate.lemma).data());
    linker.link(analysis);
    name_described(findings.drafts, linker.introduced(), i);
    if (findings.drafts.size() >= options.max_events) continue;
    const std::size_t before = findings.drafts.size();
    events.find(analysis, i, findings.drafts, nullptr);
    if (findings.drafts.size() == before) continue;
    seams.mark(analysis, reading.times_in(i));
    stand_ins.mark(analysis, engine, reading);
  }
  findings.truncated = findings.drafts.size() >= options.max_events;
  if (findings.drafts.size() > options.max_events) findings.drafts.resize(options.max_events);
  find_whose_event(findings.drafts, engine, reading);
  findings.bare_references = std::move(events).bare_references();
  linker.finish();
  findings.entities = std::move(linker).entities();
  return findings;
}

std::vector<Entity> published_entities(std::vector<Entity> entities, const DocumentReading& reading) {
  std::vector<Entity*> order;
  for (Entity& entity : entities) {
    for (Span& mention : entity.mentions) mention = reading.to_article(mention);
    std::sort(entity.mentions.begin(), entity.mentions.end());
    std::sort(entity.aliases.begin(), entity.aliases.end());
    order.push_back(&entity);
  }
  std::stable_sort(order.begin(), order.end(), [](const Entity* a, const Entity* b) { return a->name < b->name; });
  std::vector<Entity> sorted;
  sorted.reserve(entities.size());
  for (Entity* entity : order) sorted.push_back(std::move(*entity));
  return sorted;
}

}  // namespace

Extraction extract(const LanguageEngine& engine, const ExtractorOptions& options, const Document& document) {
  DocumentReading reading(engine, options.time, document);
  Extraction extraction;
  extraction.document = document_info(document, &reading, &engine.newsroom);
  extraction.diagnostics = document.diagnostics;
  if (engine.has_rules() || options.generic_events) {
    Seams seams(engine, reading);
    StandIns stand_ins;
    Findings findings = find_events(engine, options, reading, seams, stand_ins);
    std::vector<EventDate> dates = date_events(findings.drafts, engine, reading, document);
    leave_to_first_telling(findings.drafts, dates, engine, reading.first_of_story());
    leave_to_story(findings.drafts, dates, engine);
    add_bare_references(std::move(findings.bare_references), engine, options.max_events, findings.drafts, dates);
    extraction.events =
        event_mentions(findings.drafts, std::move(dates), engine, reading, seams, stand_ins, findings.entities);
    if (findings.truncated)
      extraction.diagnostics.push_back(
          {"too-many-events", "events beyond " + std::to_string(options.max_events) + " were dropped", {}});
    extraction.entities = published_entities(std::move(findings.entities), reading);
  }
  extraction.times = std::move(reading).times();
  for (TimeExpression& time : extraction.times) time.span = reading.to_article(time.span);
  return extraction;
}

}  // namespace dateline::events
