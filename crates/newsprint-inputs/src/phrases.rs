//! The words that invented articles are made of.

pub(crate) const HEADLINES: [&str; 6] = [
    "Harbour Town Votes to Keep Its Night Ferry",
    "Library Roof Gives Way After a Week of Rain",
    "Council Pushes for “Quiet Streets First” Plan",
    "Bakers Strike Enters Its Third Week 🥖",
    "The Lighthouse Nobody Wanted Finds a Buyer",
    "New Tram Line Opens, Two Stops Short",
];

pub(crate) const HEADINGS: [&str; 12] = [
    "⛴️ First Crossing at Six",
    "🗳️ A Narrow Vote",
    "🌧️ After the Rain",
    "🔧 What Comes Next?",
    "🇳🇴 Lessons from the North",
    "👩🏽‍🚒 Two Crews, One Engine",
    "☮️ “Sit Down First” – The Mediator’s Offer",
    "💶 Who Pays",
    "🧭 Finding a Way Back",
    "🏘️ The Streets Behind the Quay",
    "📉 Fewer Passengers, Fuller Boats",
    "🔍 The Bigger Picture: Cost or Comfort?",
];

pub(crate) const PROSE: [&str; 16] = [
    "The council met on Tuesday evening and took three votes before the lights went out.",
    "Two of the pumps had been switched off for repair since the end of winter, according to a report that the town published on Friday.",
    "Nobody was hurt, and the school opened again the next morning.",
    "Since 1998 the ferry has carried about 40,000 passengers a year — fewer than the bridge takes in a week.",
    "The harbour office didn’t answer questions about the cost, which an earlier estimate had put at $2.4 million.",
    "By noon the queue reached the corner of Mill Street, where Mrs. Abel’s café had run out of cups.",
    "Work is to begin in March and will take, at best, until the summer after next.",
    "A second survey, paid for by the shopkeepers, came to the opposite result.",
    "Most of the shops along the quay stayed closed; two of them have not opened since.",
    "The boats are older than the people who steer them, and the engine room smells of both.",
    "Critics point to the winter of 2019, when the line stood still for eleven days.",
    "On the other side of the bay, the U.K. operator runs the same route with half the crew.",
    "The plan foresees wider pavements, thirty new trees and one lane less for cars.",
    "It remains unclear who ordered the work, and when.",
    "For the fishermen’s families it was the third bad season in a row.",
    "The town’s own engineers had asked for money in each of the last four budgets.",
];

pub(crate) const QUOTED: [&str; 12] = [
    "“We were not asked,” said Marta Oleander, who runs the bakery at the quay.",
    "Oleander said the plan was “a gift to nobody” and called on the council to withdraw it.",
    "“If they close the line, we close the town,” she added. “It’s as simple as that.”",
    "Mayor Tobias Renner told the Harbour Courier that the vote had been “fair and open.”",
    "“Nobody,” Renner said, “has shown me a better way.”",
    "The report describes the pumps as “beyond repair” and the wall as “sound.”",
    "According to the engineer Ines Falk, “the wall will stand for another hundred years.”",
    "\"I take the six o'clock boat every day,\" said one passenger, a nurse on her way home.",
    "He also praised the crew, saying they had done “what others only talk about.”",
    "The so-called “quiet streets” would begin behind the church.",
    "“Do we want this?” asked Falk. “And if so, who pays?”",
    "Asked about the delay, the spokesman for the operator said: “We ask our passengers for patience.”",
];

pub(crate) const SET_APART: [&str; 4] = [
    "“We have carried this town for sixty years. We can carry it for another sixty.”",
    "“It is not the money. It is that nobody came to look.”",
    "“When my father bought the boat, they told him the bridge would come next year. That was 1971.”",
    "“Let them take the six o’clock crossing once, in January, and then let them vote again.”",
];

pub(crate) const LISTS: [&str; 3] = [
    "• thirty trees along the quay\n• a wider pavement on Mill Street\n• one lane less for cars",
    "1. The pumps are repaired.\n2. The wall is measured again.\n3. The council votes.",
    "✅ Night ferry until 2027\n✅ A ticket for both shores\n❌ The second boat",
];

pub(crate) const CLOSINGS: [&str; 3] = [
    "Would you take the night ferry, or is the bridge enough for you? Tell us below! 👇",
    "What should the town do with the lighthouse?",
    "Do you think the “quiet streets” plan helps the shops — or does it empty the quay? 🤔",
];

pub(crate) const NAMES: [&str; 6] =
    ["Quayside Reader", "tramfan_88", "Lena B.", "Anonymous", "old_sailor", "Dr. Fern"];

pub(crate) const REMARKS: [&str; 5] = [
    "Finally somebody says it. The boat was never the problem.",
    "I was there on Tuesday, and it was not three votes but two.",
    "@tramfan_88 have you ever taken the bus at night?",
    "“Quiet streets” means no streets, if you ask me 😂",
    "Thanks for the article! Could you also write about the lighthouse?",
];
