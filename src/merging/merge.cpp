#include "merging/merge.hpp"

#include "merging/clusters.hpp"
#include "merging/composition.hpp"
#include "merging/corpus.hpp"
#include "merging/document_dates.hpp"
#include "merging/fact_dates.hpp"
#include "merging/importance.hpp"
#include "merging/origins.hpp"
#include "merging/stories.hpp"
#include "merging/versions.hpp"

#include <algorithm>
#include <tuple>

namespace dateline::merging {
namespace {

bool comes_before(const TimelineEvent& a, const TimelineEvent& b) {
  using std::chrono::sys_days;
  const auto key = [](const TimelineEvent& event) {
    // Open starts lie before all days, open ends and unknown dates after them.
    const sys_days first = event.date.known() ? event.date.earliest().value_or(sys_days::min()) : sys_days::max();
    return std::tuple(!event.date.known(), first, event.date.latest().value_or(sys_days::max()),
                      std::string_view{event.id});
  };
  return key(a) < key(b);
}

std::vector<DocumentInfo> documents_of(const Corpus& corpus) {
  std::vector<DocumentInfo> documents;
  documents.reserve(corpus.documents.size());
  for (const SourceDocument& document : corpus.documents) {
    documents.push_back(document.extraction->document);
    documents.back().published = document.published;
    documents.back().published_from = document.published_from;
  }
  return documents;
}

}  // namespace

Timeline merge(const std::vector<const Extraction*>& extractions, const TimelineOptions& options) {
  Corpus corpus(extractions);
  find_origins(corpus);
  profile_documents(corpus);
  resolve_facts(corpus, date_documents(corpus, options.infer_publication_dates));
  const Coverage coverage(corpus);
  Timeline timeline;
  for (const Cluster& cluster : cluster_facts(corpus)) {
    auto event = compose(corpus, cluster);
    if (!event) continue;
    event->score = importance(corpus, coverage, cluster, *event);
    timeline.events.push_back(std::move(*event));
  }
  link_versions(timeline.events);
  std::sort(timeline.events.begin(), timeline.events.end(), comes_before);
  timeline.documents = documents_of(corpus);
  return timeline;
}

}  // namespace dateline::merging
