namespace SearchPortal.Mathematics;

/// <summary>What a piece of TeX is.</summary>
internal enum TexKind
{
    /// <summary>Behind the last piece.</summary>
    End,

    /// <summary>A command; the text is its name without the backslash.</summary>
    Command,

    /// <summary>Any one character, with its combining marks.</summary>
    Character,

    /// <summary>An opening brace.</summary>
    Open,

    /// <summary>A closing brace.</summary>
    Close,

    /// <summary>A caret.</summary>
    Superscript,

    /// <summary>An underscore.</summary>
    Subscript,

    /// <summary>An apostrophe.</summary>
    Prime,

    /// <summary>The separator of cells.</summary>
    Ampersand,
}

/// <summary>A piece of TeX.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters, or the name of a command.</param>
/// <param name="Start">Where it begins in the source.</param>
/// <param name="End">Where the next piece can begin.</param>
internal readonly record struct TexToken(TexKind Kind, string Text, int Start, int End)
{
    /// <summary>Whether it is this command.</summary>
    public bool IsCommand(string name) => Kind == TexKind.Command && Text == name;

    /// <summary>Whether it is this character.</summary>
    public bool IsCharacter(char c) => Kind == TexKind.Character && Text.Length == 1 && Text[0] == c;

    /// <summary>Whether it is an ASCII digit.</summary>
    public bool IsDigit => Kind == TexKind.Character && Text.Length == 1 && char.IsAsciiDigit(Text[0]);
}
