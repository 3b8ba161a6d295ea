#include "samples.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace whole {
namespace {

bool is_article(const std::filesystem::directory_entry& entry) {
  const auto extension = entry.path().extension();
  return entry.is_regular_file() && (extension == ".txt" || extension == ".html");
}

}  // namespace

std::vector<dateline::Article> sample_articles() {
  const std::filesystem::path examples = DATELINE_SOURCE_DIR "/examples";
  std::vector<dateline::Article> articles;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(examples)) {
    if (!is_article(entry)) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    articles.push_back({.bytes = {std::istreambuf_iterator<char>(file), {}},
                        .id = std::filesystem::relative(entry.path(), examples).generic_string()});
  }
  std::sort(articles.begin(), articles.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return articles;
}

std::vector<dateline::Extraction> extract_all(const dateline::Extractor& extractor,
                                              const std::vector<dateline::Article>& articles) {
  std::vector<dateline::Extraction> extractions;
  for (const dateline::Article& article : articles) extractions.push_back(extractor.extract(dateline::read(article)));
  return extractions;
}

dateline::Timeline merge_all(const std::vector<dateline::Extraction>& extractions) {
  dateline::TimelineBuilder builder;
  for (const dateline::Extraction& extraction : extractions) builder.add(extraction);
  return builder.build();
}

}  // namespace whole
