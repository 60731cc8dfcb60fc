namespace SearchPortal.Web.Counting;

/// <summary>Whether queries are counted.</summary>
public enum StatisticsChoice
{
    /// <summary>Those that several visitors asked, without a trace of who.</summary>
    On,

    /// <summary>None.</summary>
    Off,
}
