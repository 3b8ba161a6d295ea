# What a user gets: headers, the library, the program, a CMake package (datelineConfig.cmake) and a pkg-config file.
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/dateline")

install(TARGETS dateline EXPORT datelineTargets FILE_SET HEADERS)
install(EXPORT datelineTargets NAMESPACE dateline:: DESTINATION "${package_dir}")
configure_package_config_file(cmake/datelineConfig.cmake.in "${PROJECT_BINARY_DIR}/datelineConfig.cmake"
  INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/datelineConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/datelineConfig.cmake" "${PROJECT_BINARY_DIR}/datelineConfigVersion.cmake"
  DESTINATION "${package_dir}")
if(NOT BUILD_SHARED_LIBS)  # a shared library brings its dependencies along, a static one must find them again
  install(FILES cmake/FindDatelineRE2.cmake cmake/FindDatelineGumbo.cmake DESTINATION "${package_dir}")
endif()

# pkg-config. The paths are relative to the file, so that an installed tree may be moved. Where only a static library is
# installed its requirements are public, as plain `pkg-config --libs` could not link otherwise.
set(pc_dir "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH pc_prefix "${pc_dir}" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
file(RELATIVE_PATH pc_libdir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_LIBDIR}")
file(RELATIVE_PATH pc_includedir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
if(BUILD_SHARED_LIBS)
  set(pc_private ".private")
  set(pc_cflags "")
else()
  set(pc_private "")
  set(pc_cflags " -DDATELINE_STATIC_DEFINE")
endif()
configure_file(cmake/dateline.pc.in "${PROJECT_BINARY_DIR}/dateline.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/dateline.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

if(TARGET dateline_program)
  file(RELATIVE_PATH bin_to_lib "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}")
  set_target_properties(dateline_program PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
  install(TARGETS dateline_program RUNTIME)
endif()
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
