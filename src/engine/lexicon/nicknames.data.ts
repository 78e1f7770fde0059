/** First names by what their bearers are called for short, where the short form is not how the name begins: a name and its short forms, parted by `|`. */
export const NICKNAMES = `alexander alec sandy|andrew andy drew|anthony tony|barbara barb|bernard bernie|catherine cathy kate katie|charles charlie chuck
|christina tina|deborah debbie deb|donald don donnie|dorothy dot|edward ed eddie ted teddy|elizabeth liz beth betsy betty lizzie
|eleanor ellie nell|eugene gene|francis frank|frederick fred freddie|gabriel gabe|gerald gerry jerry|harold harry hal|henry hank harry
|isabella bella|jacob jake|james jim jimmy jamie|john jack johnny|joseph joe joey|katherine kate kathy katie|kathleen kathy kate|lawrence larry
|leonard len lenny|margaret maggie meg peggy|martin marty|michael mike mick mickey|nicholas nick|patricia pat patty trish|peter pete
|rebecca becky|richard dick rick ricky rich|robert bob bobby rob robbie bert|ronald ron ronnie|samuel sam sammy|stephen steve|steven steve
|susan sue|terrence terry|theodore ted teddy theo|thomas tom tommy|victoria vicky|walter walt wally|william bill billy will willie`;
