using SearchPortal.Import.Tagged;

namespace SearchPortal.Import.EndNote;

/// <summary>Lines of EndNote's tagged export, after Unix refer: "%", one sign, a blank.</summary>
internal static class EndNoteSyntax
{
    /// <summary>How the format is written.</summary>
    public static TaggedSyntax Syntax { get; } = new(Find, "%0", LastTag: null);

    internal static TagMatch? Find(string line)
    {
        if (line is not ['%', var sign, ..] || sign is <= ' ' or > '~' || (line.Length > 2 && !char.IsWhiteSpace(line[2]))) return null;
        return new TagMatch(line[..2], 3);
    }
}
