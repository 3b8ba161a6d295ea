// The whole way, in five lines. The words of the command line are files, text or HTML.
#include <dateline/dateline.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** words) {
  std::vector<dateline::Article> articles;
  for (int i = 1; i < count; ++i) {
    std::ifstream file(words[i], std::ios::binary);
    if (!file) {
      std::cerr << words[i] << ": cannot be read\n";
      return 1;
    }
    articles.push_back({.bytes = {std::istreambuf_iterator<char>(file), {}}, .id = words[i]});
  }

  dateline::Extractor extractor;  // built-in packs
  dateline::TimelineBuilder builder;
  for (const dateline::Article& article : articles) builder.add(extractor.extract(dateline::read(article)));
  dateline::Timeline timeline = builder.build();

  std::cout << dateline::to_table(timeline);
}
