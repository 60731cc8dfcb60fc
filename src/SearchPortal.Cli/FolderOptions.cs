using System.CommandLine;
using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Cli;

/// <summary>Where content and index are: an option, else an environment variable, else the usual place.</summary>
internal sealed class FolderOptions(Func<string, string?> variable)
{
    private readonly Option<string> _content = Folder("--content", "Folder of content files", variable("SEARCHPORTAL_CONTENT"), "content");
    private readonly Option<string> _index = Folder("--index", "Folder of the index", variable("SEARCHPORTAL_INDEX"), "index-data");

    /// <summary>Makes both known to a command and all below it.</summary>
    public void AddTo(Command command)
    {
        command.Add(_content);
        command.Add(_index);
    }

    /// <summary>The content folder asked for.</summary>
    public ContentFolder Content(ParseResult parse) => new(parse.GetRequiredValue(_content));

    /// <summary>The index folder asked for.</summary>
    public IndexStore Index(ParseResult parse) => new(parse.GetRequiredValue(_index));

    private static Option<string> Folder(string name, string description, string? fromVariable, string usual)
    {
        string variableName = "SEARCHPORTAL_" + name[2..].ToUpperInvariant();
        var option = new Option<string>(name)
        {
            HelpName = "DIR",
            Description = $"{description}, also from {variableName}",
            Recursive = true,
            DefaultValueFactory = _ => string.IsNullOrEmpty(fromVariable) ? usual : fromVariable,
        };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError($"{name} needs the path of a folder.");
        });
        return option;
    }
}
