# What dateline is built with. README.md gives the reason for each.
# The targets are global, so that a project that adds dateline as a subdirectory can link its static library.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
find_package(ICU REQUIRED COMPONENTS i18n uc)
find_package(DatelineRE2 REQUIRED)
find_package(DatelineGumbo REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
unset(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL)
