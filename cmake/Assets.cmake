# Embeds the files of server/web in the server: each a char array in a generated .cpp, with the hash of its
# content in its address. A changed file runs CMake again.
set(assets_cpp ${CMAKE_BINARY_DIR}/generated/embedded_assets.cpp)
file(GLOB assets CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/server/web server/web/*)
set(arrays "")
set(table "")
foreach(asset ${assets})
  set(path ${CMAKE_SOURCE_DIR}/server/web/${asset})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
  file(READ ${path} bytes HEX)
  file(SHA256 ${path} hash)
  string(SUBSTRING ${hash} 0 12 hash)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
  cmake_path(GET asset STEM LAST_ONLY stem)
  cmake_path(GET asset EXTENSION LAST_ONLY extension)
  string(MAKE_C_IDENTIFIER k_${asset} variable)
  string(APPEND arrays "constexpr char ${variable}[] = {${bytes}};\n")
  string(APPEND table "    {\"${asset}\", \"${stem}.${hash}${extension}\", {${variable}, sizeof ${variable}}},\n")
endforeach()
file(CONFIGURE OUTPUT ${assets_cpp} @ONLY CONTENT "#include \"server/pages/assets.h\"

namespace socialmap::pages {
namespace {
@arrays@
constexpr Asset kAssets[] = {
@table@};
}  // namespace

std::span<Asset const> embedded_assets() { return kAssets; }

}  // namespace socialmap::pages
")
target_sources(socialmap_server PRIVATE ${assets_cpp})
