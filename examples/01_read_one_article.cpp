// One article read: clean text, title and publication date out of a web page, and what was left out with the reason.
#include <dateline/dateline.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** words) {
  const std::string path = count > 1 ? words[1] : "articles/02-olympic-pact.html";
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::cerr << path << ": cannot be read\n";
    return 1;
  }

  dateline::Article article;
  article.bytes.assign(std::istreambuf_iterator<char>(file), {});
  article.id = path;

  const dateline::Document document = dateline::read(article);

  std::cout << "title:     " << document.title << '\n'
            << "published: " << document.published.edtf() << '\n'
            << "source:    " << document.source << "\n\n"
            << document.text << "\n\n";
  for (const dateline::Dropped& block : document.dropped)
    std::cout << "dropped as " << block.reason << ": " << block.text.substr(0, 60) << '\n';
}
