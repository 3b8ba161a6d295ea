#ifndef DATELINE_EXTRACTOR_HPP
#define DATELINE_EXTRACTOR_HPP
/// \file
/// From a Document to what it says: the rule engine.
///
///     dateline::Extractor extractor;   // all built-in packs; build once, use for every article
///     dateline::Extraction extraction = extractor.extract(dateline::read(
///         {.bytes = "Emmanuel Macron visited China on Wednesday.", .published = "2023-04-06"}));
///
///     extraction.events.at(0).title;          // Emmanuel Macron visits China
///     extraction.events.at(0).date.edtf();    // 2023-04-05
///     extraction.diagnostics.empty();         // true: a pack could read it
///
/// An Extractor does not change once built. Its `const` methods may run on many threads at once; a caller needs no
/// lock. What they return owns its strings and outlives Extractor and Document. Nothing depends on the process locale,
/// the environment or the clock.

#include <dateline/document.hpp>
#include <dateline/event.hpp>
#include <dateline/export.hpp>
#include <dateline/rules.hpp>
#include <dateline/time.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Settings of an Extractor. A bad value throws `Error` from the constructor.
struct ExtractorOptions {
  /// Built-in packs to load (BCP 47; "en-GB" is read with that of "en"), at once. Empty: every language, each on its
  /// first use, and for those without a pack what CLDR knows of their dates.
  std::vector<std::string> languages = {};
  std::vector<RulePack> packs = {};  ///< Your own, on top of the built-in ones of the same language.
  TimeOptions time = {};             ///< `published` and `language` are taken from each Document instead.
  bool generic_events = true;        ///< Also report dated clauses no rule knows, as type "generic".
  std::size_t max_events = 10'000;   ///< Per document; what is beyond is dropped with a diagnostic.
};

/// Compiled packs, ready to run.
class DATELINE_EXPORT Extractor {
 public:
  /// Compiles the languages named in the options and those of the caller's packs: some tens of milliseconds for
  /// English, about one for a language of which only times are known. Throws `Error` when a pack or an option is bad.
  explicit Extractor(ExtractorOptions options = {});
  ~Extractor();
  /// What was moved from can only be assigned to or destroyed.
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  /// Not copyable: compiled rules are large. Share one through a pointer or reference.
  Extractor(const Extractor&) = delete;
  Extractor& operator=(const Extractor&) = delete;

  /// Everything the document says. Linear in its length; never throws for what the document contains.
  Extraction extract(const Document& document) const;

  /// The time expressions alone. Spans count in `text`; `options.language` chooses the grammar. Throws `Error` for a
  /// language that is not loaded.
  std::vector<TimeExpression> find_times(std::string_view text, const TimeOptions& options = {}) const;

  /// For people writing rules: what each layer saw in a text, which rules fired, which lost and why, and which nearly
  /// matched and what was missing. Plain text, one finding a line.
  std::string explain(const Document& document) const;

 private:
  struct Engine;
  std::unique_ptr<const Engine> engine_;
};

}  // namespace dateline
#endif
