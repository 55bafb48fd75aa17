# Embeds the files of server/web in the server, and what the pages take from npm (build/npm, laid by scripts/build): each
# a char array in a generated .cpp. One hash over all of them stands in every address, so that modules find each
# other by relative addresses. A changed file runs CMake again.
set(assets_cpp ${CMAKE_BINARY_DIR}/generated/embedded_assets.cpp)
set(web ${CMAKE_SOURCE_DIR}/server/web)
set(npm ${CMAKE_SOURCE_DIR}/build/npm/node_modules)
# name in the pages, file of the package
set(packaged
    packages/lean-qr.mjs lean-qr/index.mjs
    packages/lean-qr-svg.mjs lean-qr/extras/svg.mjs
    packages/leaflet.js leaflet/dist/leaflet.js
    packages/leaflet.css leaflet/dist/leaflet.css
    packages/markercluster.js leaflet.markercluster/dist/leaflet.markercluster.js
    packages/read-excel-file.js read-excel-file/bundle/read-excel-file.min.js)

file(GLOB_RECURSE assets CONFIGURE_DEPENDS RELATIVE ${web} ${web}/*)
list(FILTER assets EXCLUDE REGEX "^package(-lock)?[.]json$")
set(paths ${assets})
list(TRANSFORM paths PREPEND ${web}/)
while(packaged)
  list(POP_FRONT packaged asset path)
  list(APPEND assets ${asset})
  list(APPEND paths ${npm}/${path})
endwhile()

set(arrays "")
set(table "")
set(hashes "")
foreach(asset path IN ZIP_LISTS assets paths)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
  file(READ ${path} bytes HEX)
  file(SHA256 ${path} hash)
  string(APPEND hashes "${asset} ${hash}\n")
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
  string(MAKE_C_IDENTIFIER k_${asset} variable)
  string(APPEND arrays "constexpr char ${variable}[] = {${bytes}};\n")
  string(APPEND table "    {\"${asset}\", {${variable}, sizeof ${variable}}},\n")
endforeach()
string(SHA256 version "${hashes}")
string(SUBSTRING ${version} 0 12 version)
file(CONFIGURE OUTPUT ${assets_cpp} @ONLY CONTENT "#include \"server/pages/assets.h\"

namespace socialmap::pages {
namespace {
@arrays@
constexpr Asset kAssets[] = {
@table@};
}  // namespace

std::span<Asset const> embedded_assets() { return kAssets; }
std::string_view assets_version() { return \"@version@\"; }

}  // namespace socialmap::pages
")
target_sources(socialmap_server PRIVATE ${assets_cpp})
