using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace Affiliate.Client.Tool.Output;

/// <summary>What a command writes: data to the output, everything else to the error stream.</summary>
internal sealed class ToolOutput
{
    // Wide enough for every table here: a file has no edge to break lines at.
    private const int PlainWidth = 160;

    private readonly ToolHost _host;
    private readonly IAnsiConsole _messages;

    public ToolOutput(ToolHost host)
    {
        _host = host;
        Out = Create(host.Output);
        _messages = Create(host.Error);
    }

    public IAnsiConsole Out { get; }

    public void Line(string text) => _host.Output.WriteLine(text);

    /// <summary>Something about the run, and so none of the data.</summary>
    public void Note(string text) => _host.Error.WriteLine(text);

    public void Fail(Exception failure)
    {
        foreach (var one in failure is AggregateException all ? all.InnerExceptions : [failure])
        {
            if (_host.IsPlain) Note($"failed: {one.Message}"); // as one line, whatever the width
            else _messages.MarkupLineInterpolated($"[red]failed:[/] {one.Message}");
        }
    }

    /// <summary>Writes a document of its own.</summary>
    public void Json<T>(T value, JsonTypeInfo<T> type) => Line(JsonSerializer.Serialize(value, type));

    public void Table(string title, string[] columns, IEnumerable<string[]> rows, int numbersFrom = int.MaxValue)
    {
        var table = new Table().Title(Markup.Escape(title)).Border(_host.IsPlain ? TableBorder.Ascii2 : TableBorder.Rounded);
        foreach (var (index, name) in columns.Index())
            table.AddColumn(new TableColumn(Markup.Escape(name)) { Alignment = index < numbersFrom ? Justify.Left : Justify.Right });
        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        Out.Write(table);
    }

    public static string Format(decimal amount) => amount.ToString("#,0.00##", CultureInfo.InvariantCulture);

    private IAnsiConsole Create(TextWriter writer)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (_host.IsPlain)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
            settings.Interactive = InteractionSupport.No;
        }

        var console = AnsiConsole.Create(settings);
        if (_host.IsPlain) console.Profile.Width = PlainWidth;
        return console;
    }
}
