// The public steps, each alone and the whole way.
#include "sample_text.hpp"

#include <dateline/dateline.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace {

using dateline::Article;
using Articles = std::vector<Article>;

const dateline::Extractor& extractor() {
  static const dateline::Extractor instance;
  return instance;
}

std::vector<dateline::Document> documents_of(const Articles& articles) {
  std::vector<dateline::Document> documents;
  for (const Article& article : articles) documents.push_back(dateline::read(article));
  return documents;
}

std::vector<dateline::Extraction> extractions_of(const Articles& articles) {
  std::vector<dateline::Extraction> extractions;
  for (const Article& article : articles) extractions.push_back(extractor().extract(dateline::read(article)));
  return extractions;
}

void count(benchmark::State& state, const Articles& articles) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench::total_bytes(articles)));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * articles.size()));
}

std::vector<std::string> english() {
  return {"en"};
}

void start_up(benchmark::State& state, std::vector<std::string> (*languages)()) {
  for (auto _ : state) {
    const dateline::Extractor fresh({.languages = languages()});
    benchmark::DoNotOptimize(&fresh);
  }
}
BENCHMARK_CAPTURE(start_up, english, english)->Name("start-up, English")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(start_up, all, dateline::RulePack::builtin_languages)
    ->Name("start-up, all built-in packs")
    ->Unit(benchmark::kMillisecond);

void read(benchmark::State& state, Articles (*make)(std::size_t)) {
  const Articles articles = make(400);
  for (auto _ : state)
    for (const Article& article : articles) benchmark::DoNotOptimize(dateline::read(article));
  count(state, articles);
}
BENCHMARK_CAPTURE(read, text, bench::news_articles)->Name("read text")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, html, bench::web_pages)->Name("read html")->Unit(benchmark::kMillisecond);

void times(benchmark::State& state) {
  const Articles articles = bench::news_articles(400);
  const dateline::TimeOptions options{.published = dateline::Date::from_edtf("2024-05-17")};
  std::size_t found = 0;
  for (auto _ : state)
    for (const Article& article : articles) found += extractor().find_times(article.bytes, options).size();
  count(state, articles);
  const double bytes_per_pass = static_cast<double>(bench::total_bytes(articles));
  state.counters["bytes per expression"] =
      bytes_per_pass * static_cast<double>(state.iterations()) / static_cast<double>(found);
}
BENCHMARK(times)->Name("times")->Unit(benchmark::kMillisecond);

void extract(benchmark::State& state) {
  const Articles articles = bench::news_articles(400);
  const auto documents = documents_of(articles);
  for (auto _ : state)
    for (const dateline::Document& document : documents) benchmark::DoNotOptimize(extractor().extract(document));
  count(state, articles);
}
BENCHMARK(extract)->Name("extract")->Unit(benchmark::kMillisecond);

/// Rules whose trigger words no text has: what they cost is what a rule costs that is not looked at.
std::string idle_rules(std::size_t count) {
  std::string rules;
  for (std::size_t i = 0; i < count; ++i) {
    std::string word = "glorp";
    for (std::size_t rest = i, letter = 0; letter < 3; ++letter, rest /= 26) word += static_cast<char>('a' + rest % 26);
    rules += rules.empty() ? "" : ",";
    rules += R"({"id": "idle.)" + word + R"(", "type": "idle", "trigger": {"verb": [")" + word + R"("], "noun": [")" +
             word +
             R"(ment"]}, "frame": "transitive", "map": {"subject": "who", "object": "what"}, "veto": "(?:un|re)?)" +
             word + R"( with"})";
  }
  return R"({"format": 1, "language": "en", "types": {"idle": {"roles": {"who": {"kinds": ["any"]}, "what": {"kinds": ["any"]}}}}, "rules": [)" +
         rules + "]}";
}

double seconds_of(const dateline::Extractor& extractor, const dateline::Document& document) {
  const auto start = std::chrono::steady_clock::now();
  benchmark::DoNotOptimize(extractor.extract(document));
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Each document is read with and without the rules, one right after the other and in turns first, so that whatever
/// else the machine does meets both; the median of the ratios is the figure to watch.
void extract_with_idle_rules(benchmark::State& state) {
  const dateline::Extractor plain({.languages = {"en"}});
  const dateline::Extractor more_rules({.languages = {"en"}, .packs = {dateline::RulePack::parse(idle_rules(1000))}});
  const Articles articles = bench::news_articles(400);
  const auto documents = documents_of(articles);
  std::vector<double> ratios;
  bool plain_first = true;
  for (auto _ : state) {
    double total = 0;
    for (const dateline::Document& document : documents) {
      const double first = seconds_of(plain_first ? plain : more_rules, document);
      const double second = seconds_of(plain_first ? more_rules : plain, document);
      ratios.push_back(plain_first ? second / first : first / second);
      total += plain_first ? second : first;
      plain_first = !plain_first;
    }
    state.SetIterationTime(total);
  }
  count(state, articles);
  const auto median = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
  std::nth_element(ratios.begin(), median, ratios.end());
  state.counters["of extract"] = *median;
}
BENCHMARK(extract_with_idle_rules)->Name("extract, 1000 rules more")->Unit(benchmark::kMillisecond)->UseManualTime();

void merge(benchmark::State& state) {
  const Articles articles = bench::news_articles(400);
  const auto extractions = extractions_of(articles);
  for (auto _ : state) {
    dateline::TimelineBuilder builder;
    for (const dateline::Extraction& extraction : extractions) builder.add(extraction);
    benchmark::DoNotOptimize(builder.build());
  }
  count(state, articles);
}
BENCHMARK(merge)->Name("merge")->Unit(benchmark::kMillisecond);

void whole_way(benchmark::State& state, Articles (*make)(std::size_t)) {
  const Articles articles = make(400);
  for (auto _ : state)
    for (const Article& article : articles) benchmark::DoNotOptimize(extractor().extract(dateline::read(article)));
  count(state, articles);
}
BENCHMARK_CAPTURE(whole_way, text, bench::news_articles)
    ->Name("whole way, text (read, extract)")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whole_way, html, bench::web_pages)
    ->Name("whole way, html (read, extract)")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whole_way, served, bench::served_pages)
    ->Name("whole way, html as served (read, extract)")
    ->Unit(benchmark::kMillisecond);

void samples(benchmark::State& state) {
  const Articles articles = bench::sample_articles();
  for (auto _ : state) {
    dateline::TimelineBuilder builder;
    for (const Article& article : articles) builder.add(extractor().extract(dateline::read(article)));
    benchmark::DoNotOptimize(builder.build());
  }
  count(state, articles);
}
BENCHMARK(samples)->Name("examples/articles to a timeline")->Unit(benchmark::kMillisecond);

}  // namespace
