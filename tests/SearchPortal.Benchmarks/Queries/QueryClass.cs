namespace SearchPortal.Benchmarks.Queries;

/// <summary>Kinds of queries. The names are those of files of queries.</summary>
internal static class QueryClass
{
    /// <summary>One word that more than 4 % of the publications have.</summary>
    public const string Common = "common1";

    /// <summary>One word that 0.2 to 4 % have.</summary>
    public const string Middle = "mid1";

    /// <summary>One word that 3 to 60 publications have.</summary>
    public const string Rare = "rare1";

    /// <summary>Two or three neighbouring words of a title, all required.</summary>
    public const string Topic = "topic23";

    /// <summary>Four to eight neighbouring words of a title, as typed.</summary>
    public const string Sentence = "nl48";

    /// <summary>The same, any of the words.</summary>
    public const string Any = "any48";

    /// <summary>Two to four neighbouring words in quotes.</summary>
    public const string Phrase = "phrase";

    /// <summary>A person's name or family name.</summary>
    public const string Author = "author";

    /// <summary>The beginning of a word and "*".</summary>
    public const string Prefix = "prefix";

    /// <summary>A misspelt word, "~" and the number of wrong letters.</summary>
    public const string Fuzzy = "fuzzy";

    /// <summary>Words, " | ", then "venue:key", "year:2019-2021" or both.</summary>
    public const string Filter = "filter";
}
