namespace SearchPortal.Web.Wording;

/// <summary>What is counted.</summary>
internal enum Noun
{
    /// <summary>Papers.</summary>
    Paper,

    /// <summary>Authors.</summary>
    Author,

    /// <summary>Conferences and journals.</summary>
    Venue,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Topics.</summary>
    Topic,

    /// <summary>Types of publication.</summary>
    Type,
}
