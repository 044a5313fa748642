// Visits pages with WebKitGTK, as one browser that remembers: `gjs -m visit-pages.gjs <folder of its memory>`, where there is a display.
// Each line that comes is an order in JSON, [« goto », address] or [« run », body of an async function]; each is answered by a line.
import Gio from 'gi://Gio';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';

const [memory] = ARGV;
Gtk.init(null);
const manager = new WebKit2.WebsiteDataManager({ base_data_directory: memory, base_cache_directory: memory });
const view = new WebKit2.WebView({
  web_context: WebKit2.WebContext.new_with_website_data_manager(manager),
});
const window = new Gtk.Window({ default_width: 1280, default_height: 900 });
window.add(view);
window.show_all();

const goto = (address) =>
  new Promise((resolve, reject) => {
    const handlers = [
      view.connect('load-failed', (_, __, uri, error) => end(() => reject(new Error(`${uri}: ${error.message}`)))),
      view.connect('load-changed', (_, event) => event === WebKit2.LoadEvent.FINISHED && end(resolve)),
    ];
    const end = (settle) => {
      for (const handler of handlers.splice(0)) view.disconnect(handler);
      settle();
    };
    view.load_uri(address);
  });
const run = (script) =>
  new Promise((resolve, reject) => {
    view.call_async_javascript_function(script, -1, null, null, null, null, (_, result) => {
      try {
        const value = view.call_async_javascript_function_finish(result);
        resolve(value.is_undefined() ? undefined : JSON.parse(value.to_json(0)));
      } catch (error) {
        reject(error);
      }
    });
  });

const orders = new Gio.DataInputStream({ base_stream: new Gio.UnixInputStream({ fd: 0 }) });
function next() {
  orders.read_line_async(0, null, async (_, result) => {
    const [line] = orders.read_line_finish_utf8(result);
    if (line === null) return Gtk.main_quit();
    const [order, argument] = JSON.parse(line);
    try {
      print(JSON.stringify({ value: await (order === 'goto' ? goto : run)(argument) }));
    } catch (error) {
      print(JSON.stringify({ error: error.message ?? String(error) }));
    }
    next();
  });
}
next();
Gtk.main();
