using System.CommandLine;
using SearchPortal.Cli.Search;
using SearchPortal.Export;
using SearchPortal.Export.Citations;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Export;

/// <summary>The words and options of <c>export</c>.</summary>
internal sealed class ExportVerbOptions
{
    private static readonly string Extensions = string.Join(", ", ExportFormats.All.Select(format => format.Extension));

    private static readonly string Styles = string.Join(", ", CitationStyles.All.Select(style => style.Id));

    private readonly NarrowingOptions _narrowing = new();
    private readonly Option<string> _format = new("--format") { HelpName = "FORMAT", Required = true, Description = $"One of {Extensions}" };
    private readonly Option<string?> _to = new("--to") { HelpName = "FILE", Description = "File to write; standard output when not given" };
    private readonly Option<bool> _ascii = new("--ascii") { Description = "BibTeX in ASCII, other letters as LaTeX commands" };
    private readonly Option<string?> _style = new("--style") { HelpName = "STYLE", Description = $"Write md and txt as a list of references: {Styles}" };
    private readonly Option<bool> _noAbstract = new("--no-abstract") { Description = "Leave abstracts out" };

    /// <summary>Makes all of them known to the command.</summary>
    public void AddTo(Command command)
    {
        _narrowing.AddTo(command);
        foreach (Option option in new Option[] { _format, _to, _ascii, _style, _noAbstract }) command.Add(option);
    }

    /// <summary>Which papers.</summary>
    /// <exception cref="UsageException">A value cannot be read.</exception>
    public SearchRequest Request(ParseResult parse) => _narrowing.Request(parse);

    /// <summary>In which format.</summary>
    /// <exception cref="UsageException">There is no such format.</exception>
    public ExportFormat Format(ParseResult parse)
    {
        string extension = parse.GetRequiredValue(_format);
        var format = ExportFormats.Find(extension) ?? throw new UsageException($"there is no format {extension}; write one of {Extensions}");
        return format.With(new ExportOptions(!parse.GetValue(_noAbstract), parse.GetValue(_ascii), Style(parse, format)));
    }

    private CitationStyle? Style(ParseResult parse, ExportFormat format)
    {
        if (parse.GetValue(_style) is not string id) return null;
        if (format.Cite is null) throw new UsageException("--style goes with --format md or txt");
        return CitationStyles.Find(id) ?? throw new UsageException($"there is no style {id}; write one of {Styles}");
    }

    /// <summary>Path of the file; null is standard output.</summary>
    public string? To(ParseResult parse) => parse.GetValue(_to);
}
