// Prints a page with WebKitGTK: `gjs -m print-page.gjs <address> <file.pdf> <script>`, where there is a display.
// WebKit's driver has no print command, so that its own print operation is called, the one behind « Imprimer… ».
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';
import system from 'system';

const [address, file, script] = ARGV;

function fail(error) {
  printerr(error.message ?? error);
  system.exit(1);
}

function print(view) {
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file, null));
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  const setup = new Gtk.PageSetup();
  setup.set_paper_size(Gtk.PaperSize.new('iso_a4'));
  const operation = new WebKit2.PrintOperation({ web_view: view, print_settings: settings, page_setup: setup });
  operation.connect('failed', (_, error) => fail(error));
  operation.connect('finished', () => Gtk.main_quit());
  operation.print();
}

Gtk.init(null);
const view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral());
const window = new Gtk.Window({ default_width: 1280, default_height: 900 });
window.add(view);
window.show_all();
view.connect('load-failed', (_, __, uri, error) => fail(`${uri}: ${error.message}`));
view.connect('load-changed', (_, event) => {
  if (event !== WebKit2.LoadEvent.FINISHED) return;
  view.call_async_javascript_function(script, -1, null, null, null, null, (_, result) => {
    try {
      view.call_async_javascript_function_finish(result);
    } catch (error) {
      return fail(error);
    }
    print(view);
  });
});
view.load_uri(address);
Gtk.main();
