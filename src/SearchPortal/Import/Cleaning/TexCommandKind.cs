namespace SearchPortal.Import.Cleaning;

/// <summary>What to do with a TeX command outside math.</summary>
internal enum TexCommandKind
{
    /// <summary>Not in the table: its name stays, its braces go.</summary>
    Unknown,

    /// <summary>Gone; what follows is text (<c>\emph{x}</c>).</summary>
    Style,

    /// <summary>Gone with one argument (<c>\footnote{x}</c>, <c>\href{address}{text}</c>).</summary>
    DropOne,

    /// <summary>Gone with two arguments (<c>\setlength{x}{y}</c>).</summary>
    DropTwo,

    /// <summary>Gone with one argument and the blank before it (<c>\cite{x}</c>).</summary>
    Citation,

    /// <summary>Its argument is taken as it stands (<c>\url{x}</c>).</summary>
    Verbatim,

    /// <summary>Its argument stands between quotation marks.</summary>
    Quoted,

    /// <summary>Its argument stands above or below the line.</summary>
    Raised,

    /// <summary>As <see cref="Raised"/>.</summary>
    Lowered,

    /// <summary>Math, whether or not between dollar signs.</summary>
    Math,

    /// <summary>Starts an environment.</summary>
    Begin,

    /// <summary>Ends an environment.</summary>
    End,

    /// <summary>Starts an item of a list.</summary>
    Item,

    /// <summary>Starts a paragraph.</summary>
    Paragraph,
}
